// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QComboBox>
#include <QString>

namespace gantry {

class Settings;
struct LinkStatus;

/// Chooses the speed of a serial port, or types one; "Automatic" tries the usual ones. While connected it shows the speed in
/// use, afterwards again what was chosen. GUI thread.
class BaudBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BaudBox)

public:
    /// @param settings what is offered, and the speed chosen last
    explicit BaudBox(Settings &settings, QWidget *parent = nullptr);

    /// The speed in bits/s, 0 = automatic. Errors: InvalidArgument.
    [[nodiscard]] Result<int> rate() const;
    void setRate(int rate);
    /// Shows what is in use, or what was chosen before it was.
    void follow(const LinkStatus &link);

private:
    void offerRates();

    const Settings &m_settings;
    QString m_chosen; ///< as typed
    bool m_linkWasOpen = false;
};

} // namespace gantry
