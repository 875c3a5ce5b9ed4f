// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/failuretable.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gantry::test {

namespace {

/// Without what belongs to this run; as one line that holds no bar.
QString plain(QString text, const QString &home)
{
    static const QRegularExpression process(u"\\S+ \\(process \\d+\\)"_s);
    static const QRegularExpression terminal(u"(/dev/)?pts/\\d+"_s);
    static const QRegularExpression processId(u"the process \\d+"_s);
    static const QRegularExpression stamp(u"\\d{8}-\\d{6}"_s);
    static const QRegularExpression wait(u"for \\d+ seconds"_s);
    text.replace(wait, u"for 30 seconds"_s);
    text.replace(home, u"/home/maker"_s);
    text.replace(process, u"Cura (process 4121)"_s);
    text.replace(processId, u"the process 4121"_s);
    text.replace(terminal, u"\\1ttyUSB0"_s);
    text.replace(stamp, u"20260101-120000"_s);
    return text.replace(u'|', u'/').simplified();
}

} // namespace

FailureRow rowOf(const FailureCase &failure, const Shown &shown, const QString &home)
{
    return {failure.kind, plain(shown.sentence, home), plain(shown.ways.join(u" · "_s), home),
            failure.picture};
}

QString lineOf(const FailureRow &row)
{
    return u"| %1 | %2 | %3 | %4 |"_s.arg(row.kind, row.sentence,
                                          row.wayOut.isEmpty() ? u"–"_s : row.wayOut, row.picture);
}

QMap<QString, QString> linesOf(const QByteArray &markdown)
{
    QMap<QString, QString> lines;
    for (const QString &line : QString::fromUtf8(markdown).split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() == 6 && !line.startsWith("|---"_L1) && cells.at(4).trimmed() != u"Picture")
            lines.insert(cells.at(4).trimmed(), line);
    }
    return lines;
}

} // namespace gantry::test
