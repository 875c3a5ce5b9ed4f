// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace gantry {

/// The place that tells what can be dropped here: words in a dashed frame, which becomes strong while something is
/// dragged over it. Only paints; the panel takes the drop.
class DropArea final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DropArea)

public:
    explicit DropArea(const QString &text, QWidget *parent = nullptr);

    void setHot(bool hot);
    [[nodiscard]] bool isHot() const { return m_hot; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_hot = false;
};

} // namespace gantry
