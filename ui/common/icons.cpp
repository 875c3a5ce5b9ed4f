// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/icons.h"

#include "common/themecolors.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

// Outside of any namespace, as Q_INIT_RESOURCE wants it.
static void initializeResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace gantry {

namespace {

constexpr const char *Files[]
    = {"arrow-down", "arrow-left", "arrow-right", "arrow-up",     "bed",          "cancel",
       "chamber",    "chart",      "check",       "chevron-down", "chevron-left", "chevron-right",
       "chevron-up", "clock",      "close",       "copy",         "cube",         "done",
       "dot",        "download",   "error",       "export",       "extrude",      "eye",
       "fan",        "file",       "filter",      "flame",        "float",        "folder",
       "home",       "info",       "keyboard",    "minus",        "more",         "motors-off",
       "network",    "nozzle",     "pause",       "play",         "plug",         "plus",
       "power",      "printer",    "question",    "refresh",      "retract",      "search",
       "send",       "settings",   "stop",        "terminal",     "thermometer",  "trash",
       "unplug",     "usb",        "warning"};
static_assert(std::size(Files) == IconCount);

QColor toneColor(IconTone tone, QIcon::Mode mode)
{
    const ThemeColors &colors = ThemeColors::of(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return colors.textDisabled;
    switch (tone) {
    case IconTone::Text:
        // What is selected has a tint behind it that text is read on, not the accent itself.
        return colors.text;
    case IconTone::Muted:
        return colors.textMuted;
    case IconTone::Accent:
        return colors.accentText;
    case IconTone::Good:
        return colors.good;
    case IconTone::Attention:
        return colors.attention;
    case IconTone::Error:
        return colors.error;
    case IconTone::OnAccent:
        return colors.onAccent;
    case IconTone::OnStop:
        return colors.onStop;
    }
    return colors.text;
}

QByteArray svgSource(Icon name)
{
    // The resources stand in a static library, where nothing registers them by itself.
    [[maybe_unused]] static const bool registered = (initializeResources(), true);
    QFile file(u":/icons/%1.svg"_s.arg(QLatin1StringView(Files[int(name)])));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

/// Draws one icon in the colour its tone has at the moment of drawing.
class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(Icon name, IconTone tone)
        : m_name(name)
        , m_tone(tone)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = toneColor(m_tone, mode);
        const QString key = u"gantry-icon/%1/%2/%3x%4"_s.arg(int(m_name))
                                .arg(color.rgba(), 0, 16)
                                .arg(size.width())
                                .arg(size.height());
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        QByteArray source = svgSource(m_name);
        source.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(source);
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        const qreal side = std::min(size.width(), size.height());
        renderer.render(&painter,
                        QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side));
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        QPixmap result = pixmap(size, mode, state);
        result.setDevicePixelRatio(scale);
        return result;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_tone); }
    QString key() const override { return u"gantry"_s; }

private:
    Icon m_name;
    IconTone m_tone;
};

} // namespace

QIcon icon(Icon name, IconTone tone)
{
    return QIcon(new ThemedIconEngine(name, tone));
}

QIcon applicationIcon()
{
    initializeResources();
    return QIcon(u":/icons/app.svg"_s);
}

} // namespace gantry
