// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gantry {

/// The commands typed so far, with Up and Down over those that begin with what is typed. Pure value.
class CommandHistory final
{
public:
    static constexpr qsizetype Capacity = 500;

    explicit CommandHistory(QStringList entries = {});

    [[nodiscard]] const QStringList &entries() const { return m_entries; } ///< oldest first
    void add(const QString &command); ///< repeats of the newest are not kept
    /// The next older entry that begins with the prefix typed when browsing began; the same text if there is none.
    [[nodiscard]] QString older(const QString &current);
    [[nodiscard]] QString newer(const QString &current);
    void stopBrowsing();

private:
    QStringList m_entries;
    qsizetype m_cursor = -1;
    QString m_prefix;
};

} // namespace gantry
