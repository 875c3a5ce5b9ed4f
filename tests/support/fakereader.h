// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/filelinereader.h"

#include <QByteArrayView>
#include <QList>

#include <algorithm>
#include <utility>

namespace gantry::test {

/// A file in memory whose disk can stall and fail.
class FakeReader final : public FileLineReader
{
public:
    explicit FakeReader(QList<QByteArray> lines = {})
        : m_lines(std::move(lines))
    {
        for (const QByteArray &line : m_lines)
            m_size += line.size() + 1;
    }

    [[nodiscard]] Pull peek() const override
    {
        if (m_error.isError())
            return Pull::Failed;
        if (stalled || (allowed >= 0 && m_at >= allowed && m_at < m_lines.size()))
            return Pull::NotYet;
        return m_at < m_lines.size() ? Pull::Line : Pull::End;
    }

    Pull next(FileLine &line) override
    {
        const Pull pull = peek();
        if (pull == Pull::Line) {
            line.text = m_lines[m_at++];
            m_offset += line.text.size() + 1;
            line.endOffset = m_offset;
            line.number = quint64(m_at);
        }
        return pull;
    }

    [[nodiscard]] const Error &error() const override { return m_error; }
    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] QDateTime modified() const override { return m_modified; }
    void setModified(const QDateTime &time) { m_modified = time; }
    void retry() override { ++retries; }
    /// Lines of the file that begin like this.
    [[nodiscard]] int count(QByteArrayView beginning) const
    {
        return int(
            std::count_if(m_lines.begin(), m_lines.end(), [beginning](const QByteArray &line) {
                return line.startsWith(beginning);
            }));
    }
    void setError(ErrorCode code) { m_error = {code, QStringLiteral("The file is gone."), {}}; }
    void clearError() { m_error = {}; }

    bool stalled = false;
    qsizetype allowed = -1; ///< lines handed out before the disk stalls; -1 = all
    int retries = 0;

private:
    QList<QByteArray> m_lines;
    qsizetype m_at = 0;
    qint64 m_offset = 0;
    qint64 m_size = 0;
    QDateTime m_modified;
    Error m_error;
};

} // namespace gantry::test
