// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace gantry {

/// Puts the program into a language: Gantry's own texts and those of Qt's dialogs. GUI thread; lives as long as the
/// program.
class Languages final
{
    Q_DISABLE_COPY_MOVE(Languages)

public:
    Languages() = default;

    /// @param language "de", "zh_CN"; empty = the system's. Windows made later speak it; texts that are not translated stay
    /// English.
    void use(const QString &language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace gantry
