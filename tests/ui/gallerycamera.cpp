// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallerycamera.h"

#include "common/theme.h"
#include "settings/settings.h"

#include <QDir>
#include <QTest>
#include <QWidget>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr int PaintMs = 350; // the chart draws on its own timer
constexpr int SettleMs = 50;

} // namespace

GalleryCamera::GalleryCamera(const QString &folder, Theme &theme)
    : m_folder(folder)
    , m_theme(theme)
{
    QDir().mkpath(folder);
}

void GalleryCamera::window(QWidget &window, const QString &name) const
{
    for (const QSize size : {QSize(1280, 800), QSize(960, 640)}) {
        window.resize(size);
        eachTheme([&](const QString &look) {
            QTest::qWait(PaintMs);
            save(window.grab(), u"%1-%2-%3"_s.arg(name, look).arg(size.width()));
        });
    }
    window.resize(1280, 800);
}

void GalleryCamera::dialog(QWidget &dialog, const QString &name) const
{
    picture([&dialog] { return dialog.grab(); }, name);
}

void GalleryCamera::picture(const std::function<QPixmap()> &take, const QString &name) const
{
    eachTheme([&](const QString &look) {
        QTest::qWait(SettleMs);
        save(take(), name + u'-' + look);
    });
}

void GalleryCamera::eachTheme(const std::function<void(const QString &)> &action) const
{
    m_theme.setChoice(Settings::Theme::Dark);
    action(u"dark"_s);
    m_theme.setChoice(Settings::Theme::Light);
    action(u"light"_s);
}

void GalleryCamera::save(const QPixmap &pixmap, const QString &name) const
{
    const QString path = QDir(m_folder).filePath(name + u".png"_s);
    if (!pixmap.save(path))
        std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
    std::printf("%s %dx%d\n", qPrintable(path), pixmap.width(), pixmap.height());
}

} // namespace gantry
