// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace gantry::test {

/// A device that reads from memory and fails: after a number of bytes it reports an error, as a disk with a bad block
/// or a network share that went away does. Writing fails in the same way.
class FailDevice final : public QIODevice
{
public:
    FailDevice(QByteArray content, qint64 failAfter)
        : m_content(std::move(content))
        , m_failAfter(failAfter)
    {
        open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_content.size() - m_done + QIODevice::bytesAvailable();
    }
    [[nodiscard]] const QByteArray &written() const { return m_written; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count
            = std::min({maxSize, m_failAfter - m_done, qint64(m_content.size()) - m_done});
        if (count <= 0 && m_done >= m_failAfter)
            return fail();
        std::memcpy(data, m_content.constData() + m_done, size_t(count));
        m_done += count;
        return count;
    }

    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 count = std::min(size, m_failAfter - m_done);
        if (count <= 0)
            return fail();
        m_written.append(data, qsizetype(count));
        m_done += count;
        return count;
    }

private:
    qint64 fail()
    {
        setErrorString(QStringLiteral("input/output error"));
        return -1;
    }

    QByteArray m_content;
    QByteArray m_written;
    qint64 m_failAfter;
    qint64 m_done = 0;
};

} // namespace gantry::test
