// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/rotatingfile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

QString numbered(const QString &path, int number)
{
    return number == 0 ? path : u"%1.%2"_s.arg(path).arg(number);
}

} // namespace

RotatingFile::RotatingFile(const QString &path, qint64 maxSize, int keptFiles)
    : m_file(path)
    , m_maxSize(maxSize)
    , m_keptFiles(keptFiles)
{}

bool RotatingFile::open()
{
    QDir().mkpath(QFileInfo(path()).absolutePath());
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return false;
    m_size = m_file.size();
    return true;
}

bool RotatingFile::append(QByteArrayView line)
{
    if (!m_file.isOpen() || m_file.write(line.data(), line.size()) != line.size())
        return false;
    m_size += line.size();
    return m_size <= m_maxSize || rotate();
}

bool RotatingFile::flush()
{
    return m_file.isOpen() && m_file.flush();
}

void RotatingFile::close()
{
    m_file.close();
}

bool RotatingFile::rotate()
{
    if (!flush())
        return false;
    m_file.close();
    QFile::remove(numbered(path(), m_keptFiles - 1));
    for (int number = m_keptFiles - 1; number > 0; --number)
        QFile::rename(numbered(path(), number - 1), numbered(path(), number));
    return open();
}

} // namespace gantry
