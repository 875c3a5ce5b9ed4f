// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/themecolors.h"

#include <QWidget>

#include <algorithm>
#include <cmath>

namespace gantry {

namespace {

// Okabe and Ito's colours, darkened or lightened to 3:1 on the surface; order: tool0, bed, chamber, further tools.
constexpr QRgb LightCurves[]
    = {0xffc84c00, 0xff0068a8, 0xff007a5a, 0xffa8478c, 0xff8a6d00, 0xff3d4654};
constexpr QRgb DarkCurves[]
    = {0xffff8a3d, 0xff5cb4f0, 0xff35c69c, 0xffe08cc0, 0xffe6c229, 0xffb6bfcc};

ThemeColors makeLight()
{
    ThemeColors c;
    c.dark = false;
    c.window = QRgb(0xffeff1f4);
    c.surface = QRgb(0xffffffff);
    c.raised = QRgb(0xfff0f2f5);
    c.raisedHover = QRgb(0xffe6e9ee);
    c.raisedActive = QRgb(0xffd9dee5);
    c.line = QRgb(0xffd9dde3);
    c.edge = QRgb(0xff7f8793);
    c.text = QRgb(0xff16191d);
    c.textMuted = QRgb(0xff59616c);
    c.textDisabled = QRgb(0xff808893);
    c.accent = QRgb(0xff0b66d0);
    c.accentText = QRgb(0xff0a5cbd);
    c.accentTint = QRgb(0xffe3eefb);
    c.onAccent = QRgb(0xffffffff);
    c.stop = QRgb(0xffc62127);
    c.stopHover = QRgb(0xffad1a20);
    c.onStop = QRgb(0xffffffff);
    c.good = QRgb(0xff1d8348);
    c.attention = QRgb(0xffb26a00);
    c.error = QRgb(0xffb71c1c);
    c.errorTint = QRgb(0xfffdeceb);
    c.warnTint = QRgb(0xfffdf3dc);
    c.infoTint = QRgb(0xffe3eefb);
    std::transform(std::begin(LightCurves), std::end(LightCurves), c.curves,
                   [](QRgb rgb) { return QColor(rgb); });
    return c;
}

ThemeColors makeDark()
{
    ThemeColors c;
    c.dark = true;
    c.window = QRgb(0xff16181b);
    c.surface = QRgb(0xff212428);
    c.raised = QRgb(0xff2d3136);
    c.raisedHover = QRgb(0xff373c42);
    c.raisedActive = QRgb(0xff434950);
    c.line = QRgb(0xff363b41);
    c.edge = QRgb(0xff737c88);
    c.text = QRgb(0xffe9ebee);
    c.textMuted = QRgb(0xffa4acb7);
    c.textDisabled = QRgb(0xff7f8793);
    c.accent = QRgb(0xff4c9ff5);
    c.accentText = QRgb(0xff74b5fa);
    c.accentTint = QRgb(0xff1f3650);
    c.onAccent = QRgb(0xff0b1522);
    c.stop = QRgb(0xffef5350);
    c.stopHover = QRgb(0xfff47471);
    c.onStop = QRgb(0xff1b0606);
    c.good = QRgb(0xff45b978);
    c.attention = QRgb(0xffe0a030);
    c.error = QRgb(0xffff8a85);
    c.errorTint = QRgb(0xff3f2325);
    c.warnTint = QRgb(0xff3a301c);
    c.infoTint = QRgb(0xff1f3147);
    std::transform(std::begin(DarkCurves), std::end(DarkCurves), c.curves,
                   [](QRgb rgb) { return QColor(rgb); });
    return c;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

} // namespace

const ThemeColors &ThemeColors::light()
{
    static const ThemeColors colors = makeLight();
    return colors;
}

const ThemeColors &ThemeColors::darkTheme()
{
    static const ThemeColors colors = makeDark();
    return colors;
}

const ThemeColors &ThemeColors::of(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkTheme()
                                                                               : light();
}

const ThemeColors &ThemeColors::of(const QWidget *widget)
{
    return of(widget->palette());
}

QPalette ThemeColors::palette() const
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &color, const QColor &disabled) {
        p.setColor(QPalette::Active, role, color);
        p.setColor(QPalette::Inactive, role, color);
        p.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, window, window);
    set(QPalette::WindowText, text, textDisabled);
    set(QPalette::Base, surface, surface);
    set(QPalette::AlternateBase, raised, raised);
    set(QPalette::Text, text, textDisabled);
    set(QPalette::PlaceholderText, textMuted, textDisabled);
    set(QPalette::Button, raised, raised);
    set(QPalette::ButtonText, text, textDisabled);
    set(QPalette::BrightText, error, textDisabled); // words of failures
    set(QPalette::Light, surface, surface);
    set(QPalette::Midlight, raisedHover, raisedHover);
    set(QPalette::Mid, line, line);
    set(QPalette::Dark, edge, line);
    set(QPalette::Shadow, dark ? QColor(Qt::black) : edge, line);
    set(QPalette::Highlight, accent, raisedActive);
    set(QPalette::HighlightedText, onAccent, textDisabled);
    set(QPalette::Link, accentText, textDisabled);
    set(QPalette::LinkVisited, accentText, textDisabled);
    set(QPalette::ToolTipBase, dark ? raised : text, dark ? raised : text);
    set(QPalette::ToolTipText, dark ? text : surface, dark ? text : surface);
    return p;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace gantry
