// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/thumbnailreader.h"

#include <QTest>

using namespace gantry;

class TestThumbnailReader final : public QObject
{
    Q_OBJECT

private slots:
    void findsThePicture_data();
    void findsThePicture();
    void isBounded();
};

namespace {

const QByteArray Png
    = "\x89PNG\r\n\x1a\n and so on, for a few bytes more than one line of base64 has";
const QByteArray Jpeg = "\xFF\xD8\xFF\xE0 and so on";
const QByteArray Qoi = "qoif and so on";

QByteArrayList block(const QByteArray &kind, const QByteArray &size, const QByteArray &picture)
{
    QByteArrayList lines = {"; " + kind + " begin " + size + " 96"};
    const QByteArray text = picture.toBase64();
    for (qsizetype at = 0; at < text.size(); at += 32)
        lines.append("; " + text.mid(at, 32));
    return lines << "; " + kind + " end"
                 << ";";
}

} // namespace

void TestThumbnailReader::findsThePicture_data()
{
    QTest::addColumn<QByteArrayList>("comments");
    QTest::addColumn<QByteArray>("picture");
    const QByteArray none;
    QTest::newRow("PrusaSlicer") << block("thumbnail", "220x124", Png) << Png;
    QTest::newRow("JPEG") << block("thumbnail_JPG", "32x32", Jpeg) << Jpeg;
    QTest::newRow("the larger one, first")
        << block("thumbnail", "300x300", Png) + block("thumbnail_JPG", "32x32", Jpeg) << Png;
    QTest::newRow("the larger one, last")
        << block("thumbnail", "16x16", Png) + block("thumbnail_JPG", "32x32", Jpeg) << Jpeg;
    QTest::newRow("another format") << block("thumbnail_QOI", "32x32", Qoi) << none;
    QTest::newRow("beside another format")
        << block("thumbnail_QOI", "300x300", Qoi) + block("thumbnail", "32x32", Png) << Png;
    QTest::newRow("no size") << block("thumbnail", "large", Png) << none;
    QTest::newRow("too large") << block("thumbnail", "4000x4000", Png) << none;
    QTest::newRow("negative") << block("thumbnail", "-3x-3", Png) << none;
    QTest::newRow("no end") << block("thumbnail", "32x32", Png).mid(0, 3) << none;
    QTest::newRow("no base64") << QByteArrayList{"; thumbnail begin 32x32 5", "; ?!?",
                                                 "; thumbnail end"}
                               << none;
    QTest::newRow("end only") << QByteArrayList{"; thumbnail end", "; thumbnail", ";", ""} << none;
    QTest::newRow("nothing") << QByteArrayList{"; a comment"} << none;
}

void TestThumbnailReader::findsThePicture()
{
    QFETCH(QByteArrayList, comments);
    ThumbnailReader reader;
    for (const QByteArray &comment : comments)
        reader.addComment(comment);
    QTEST(reader.picture(), "picture");
}

void TestThumbnailReader::isBounded()
{
    ThumbnailReader reader;
    reader.addComment("; thumbnail begin 2000x2000 9");
    reader.addComment("; " + Png.toBase64());
    const QByteArray line = "; " + QByteArray(1024, 'A');
    for (qsizetype size = 0; size <= ThumbnailReader::MaxText; size += 1024)
        reader.addComment(line);
    reader.addComment("; thumbnail end");
    QVERIFY(reader.picture().isEmpty());
    for (const QByteArray &comment : block("thumbnail", "32x32", Png))
        reader.addComment(comment);
    QCOMPARE(reader.picture(), Png);
}

QTEST_APPLESS_MAIN(TestThumbnailReader)
#include "tst_thumbnailreader.moc"
