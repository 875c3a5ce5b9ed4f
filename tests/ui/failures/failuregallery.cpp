// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Drives the window into every failure and writes what is seen: failuregallery OUTDIR [PICTURE...]
// A picture of each, light and dark (PICTURE.png, PICTURE-dark.png), failures.md (the table, to be compared with that of
// the sources and copied there), and index.html, which shows sentence and pictures side by side. With names of pictures:
// only those. GALLERY_SMALL=1 takes them in a window of 960x640, GALLERY_SCALE=0.5 makes them smaller; QT_SCALE_FACTOR=2
// is for fine screens.

#include "common/theme.h"
#include "failures/failuretable.h"
#include "languages.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QToolTip>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace gantry;
using namespace gantry::test;

namespace {

/// A tooltip is a window of its own, which no grab of another one holds.
void paintTip(QPixmap &pixmap, const Shown &shown)
{
    const QFontMetrics metrics(QToolTip::font());
    const int margin = metrics.height() / 3;
    QRect box = metrics.boundingRect(shown.sentence).adjusted(-margin, -margin, margin, margin);
    const QPoint corner(shown.tipOf->width(), shown.tipOf->height());
    box.moveTopRight(shown.tipOf->mapTo(shown.view, corner));
    box.moveLeft(std::max(margin, box.left()));
    QPainter painter(&pixmap);
    painter.setFont(QToolTip::font());
    painter.setPen(QToolTip::palette().color(QPalette::ToolTipText));
    painter.setBrush(QToolTip::palette().color(QPalette::ToolTipBase));
    painter.drawRect(box);
    painter.drawText(box, Qt::AlignCenter, shown.sentence);
}

QPixmap picture(const Shown &shown)
{
    QPixmap pixmap = shown.view->grab();
    if (shown.tipOf)
        paintTip(pixmap, shown);
    const double scale = qEnvironmentVariable("GALLERY_SCALE", u"1"_s).toDouble();
    return scale == 1 ? pixmap
                      : pixmap.scaled(pixmap.size() * scale, Qt::KeepAspectRatio,
                                      Qt::SmoothTransformation);
}

class FailureGallery
{
public:
    FailureGallery(const QString &folder, const QStringList &wanted)
        : m_folder(folder)
        , m_wanted(wanted)
    {}

    bool run()
    {
        for (const FailureGroup &group : allFailures()) {
            m_markdown += u"\n## %1\n\n| What goes wrong | Sentence | Way out | Picture |\n"
                          "|---|---|---|---|\n"_s.arg(group.title);
            m_page += u"<h2>%1</h2>\n"_s.arg(group.title);
            for (const FailureCase &failure : group.cases) {
                if (m_wanted.isEmpty() || m_wanted.contains(failure.picture))
                    play(failure);
            }
        }
        return save(u"failures.md"_s, m_markdown) && save(u"index.html"_s, m_page) && m_complete;
    }

private:
    void play(const FailureCase &failure)
    {
        FailureStage stage;
        const Shown shown = failure.play(stage);
        if (shown.sentence.isEmpty() || !shown.view) {
            std::printf("%s: %s\n", qPrintable(failure.picture),
                        shown.possible ? "NOTHING IS SHOWN" : "not possible here");
            m_complete = m_complete && !shown.possible;
            return;
        }
        const FailureRow row = rowOf(failure, shown, QDir::cleanPath(stage.path({})));
        savePictures(shown, failure.picture);
        m_markdown += lineOf(row) + u'\n';
        m_page += u"<p><b>%1</b><br>%2<br><i>%3</i><br><img src=\"%4.png\"> "
                  "<img src=\"%4-dark.png\"></p>\n"_s.arg(row.kind.toHtmlEscaped(),
                                                          row.sentence.toHtmlEscaped(),
                                                          row.wayOut.toHtmlEscaped(), row.picture);
        std::printf("%s\n", qPrintable(lineOf(row)));
        std::fflush(stdout);
    }

    void savePictures(const Shown &shown, const QString &name)
    {
        auto *window = qobject_cast<MainWindow *>(shown.view.data());
        if (window && qEnvironmentVariableIsSet("GALLERY_SMALL"))
            window->resize(960, 640);
        FailureStage::settle();
        const QDir folder(m_folder);
        picture(shown).save(folder.filePath(name + u".png"_s));
        m_theme.setChoice(Settings::Theme::Dark);
        FailureStage::settle();
        picture(shown).save(folder.filePath(name + u"-dark.png"_s));
        m_theme.setChoice(Settings::Theme::Light);
    }

    bool save(const QString &name, const QString &text)
    {
        QFile file(QDir(m_folder).filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
    }

    QString m_folder;
    QStringList m_wanted;
    QString m_markdown;
    QString m_page = u"<meta charset=\"utf-8\"><title>Failures</title>\n"_s;
    bool m_complete = true;
    Theme m_theme{Settings::Theme::Light};
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (argc < 2) {
        std::fputs("usage: failuregallery OUTDIR [PICTURE...]\n", stderr);
        return 2;
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    Languages languages;
    languages.use(u"en"_s);
    QDir().mkpath(QString::fromLocal8Bit(argv[1]));
    FailureGallery gallery(QString::fromLocal8Bit(argv[1]), QApplication::arguments().mid(2));
    return gallery.run() ? 0 : 1;
}
