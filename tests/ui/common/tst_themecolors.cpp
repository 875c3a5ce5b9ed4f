// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/themecolors.h"

#include <QTest>

using namespace gantry;

/// The contrast of every pair of colours that meet in the window, by WCAG 2 AA: 4.5 for words, 3 for marks and edges.
class TestThemeColors : public QObject
{
    Q_OBJECT

private slots:
    void contrastRatioIsWcags_data();
    void contrastRatioIsWcags();
    void pairsReachTheirContrast_data();
    void pairsReachTheirContrast();
    void paletteNamesItsColors_data();
    void paletteNamesItsColors();
    void curvesDiffer_data();
    void curvesDiffer();
};

void TestThemeColors::contrastRatioIsWcags_data()
{
    QTest::addColumn<QColor>("a");
    QTest::addColumn<QColor>("b");
    QTest::addColumn<double>("ratio");
    QTest::newRow("black on white") << QColor(0, 0, 0) << QColor(255, 255, 255) << 21.0;
    QTest::newRow("same") << QColor(17, 34, 51) << QColor(17, 34, 51) << 1.0;
    QTest::newRow("grey #767676 on white, the known limit")
        << QColor(0x76, 0x76, 0x76) << QColor(255, 255, 255) << 4.54;
    QTest::newRow("order does not matter") << QColor(255, 255, 255) << QColor(0, 0, 255) << 8.59;
}

void TestThemeColors::contrastRatioIsWcags()
{
    QFETCH(QColor, a);
    QFETCH(QColor, b);
    QFETCH(double, ratio);
    QVERIFY2(std::abs(contrastRatio(a, b) - ratio) < 0.01,
             qPrintable(QString::number(contrastRatio(a, b))));
}

void TestThemeColors::pairsReachTheirContrast_data()
{
    QTest::addColumn<QColor>("foreground");
    QTest::addColumn<QColor>("background");
    QTest::addColumn<double>("least");

    for (const ThemeColors &c : {ThemeColors::light(), ThemeColors::darkTheme()}) {
        const QByteArray theme = c.dark ? "dark: " : "light: ";
        const auto pair
            = [&theme](const char *name, const QColor &front, const QColor &back, double least) {
                  QTest::newRow((theme + name).constData()) << front << back << least;
              };
        constexpr double Words = 4.5;
        constexpr double Marks = 3.0;
        pair("text on window", c.text, c.window, Words);
        pair("text on surface", c.text, c.surface, Words);
        pair("text on raised", c.text, c.raised, Words);
        pair("text on raised, hover", c.text, c.raisedHover, Words);
        pair("text on raised, pressed", c.text, c.raisedActive, Words);
        pair("text on selection", c.text, c.accentTint, Words);
        pair("text on error message", c.text, c.errorTint, Words);
        pair("text on warning message", c.text, c.warnTint, Words);
        pair("text on notice", c.text, c.infoTint, Words);
        pair("muted on window", c.textMuted, c.window, Words);
        pair("muted on surface", c.textMuted, c.surface, Words);
        pair("muted on raised", c.textMuted, c.raised, Words);
        pair("muted on selection", c.textMuted, c.accentTint, Words);
        pair("muted on error message", c.textMuted, c.errorTint, Words);
        pair("muted on warning message", c.textMuted, c.warnTint, Words);
        pair("muted on notice", c.textMuted, c.infoTint, Words);
        pair("accent words on surface", c.accentText, c.surface, Words);
        pair("accent words on window", c.accentText, c.window, Words);
        pair("accent words on selection", c.accentText, c.accentTint, Words);
        pair("words on accent", c.onAccent, c.accent, Words);
        pair("words on stop", c.onStop, c.stop, Words);
        pair("words on stop, hover", c.onStop, c.stopHover, Words);
        pair("error words on surface", c.error, c.surface, Words);
        pair("error words on window", c.error, c.window, Words);
        pair("error mark on its message", c.error, c.errorTint, Words);
        pair("accent mark on surface", c.accent, c.surface, Marks);
        pair("input edge on surface", c.edge, c.surface, Marks);
        pair("input edge on window", c.edge, c.window, Marks);
        pair("stop on surface", c.stop, c.surface, Marks);
        pair("good on surface", c.good, c.surface, Marks);
        pair("attention on surface", c.attention, c.surface, Marks);
        pair("attention on its message", c.attention, c.warnTint, Marks);
        // Not asked for by WCAG; but what cannot be used now is read all the same.
        pair("disabled on window", c.textDisabled, c.window, Marks);
        pair("disabled on surface", c.textDisabled, c.surface, Marks);
        pair("disabled on raised", c.textDisabled, c.raised, Marks);
        pair("disabled on selection", c.textDisabled, c.accentTint, Marks);
        for (const QColor &curve : c.curves)
            QTest::newRow((theme + "curve " + curve.name().toLatin1()).constData())
                << curve << c.surface << Marks;
    }
}

void TestThemeColors::pairsReachTheirContrast()
{
    QFETCH(QColor, foreground);
    QFETCH(QColor, background);
    QFETCH(double, least);
    const double ratio = contrastRatio(foreground, background);
    QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1, wanted %2").arg(ratio).arg(least)));
}

void TestThemeColors::paletteNamesItsColors_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestThemeColors::paletteNamesItsColors()
{
    QFETCH(bool, dark);
    const ThemeColors &colors = dark ? ThemeColors::darkTheme() : ThemeColors::light();
    const QPalette palette = colors.palette();
    QCOMPARE(ThemeColors::of(palette).dark, dark);
    QCOMPARE(palette.color(QPalette::Active, QPalette::WindowText), colors.text);
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::WindowText), colors.textDisabled);
    QCOMPARE(palette.color(QPalette::Active, QPalette::BrightText), colors.error);
    // The disabled palette must lead to the same theme.
    QPalette disabled = palette;
    disabled.setCurrentColorGroup(QPalette::Disabled);
    QCOMPARE(ThemeColors::of(disabled).dark, dark);
}

void TestThemeColors::curvesDiffer_data()
{
    paletteNamesItsColors_data();
}

void TestThemeColors::curvesDiffer()
{
    QFETCH(bool, dark);
    const ThemeColors &colors = dark ? ThemeColors::darkTheme() : ThemeColors::light();
    for (const QColor &a : colors.curves) {
        for (const QColor &b : colors.curves) {
            if (&a == &b)
                continue;
            const int distance = std::abs(a.red() - b.red()) + std::abs(a.green() - b.green())
                                 + std::abs(a.blue() - b.blue());
            QVERIFY2(distance > 60, qPrintable(a.name() + QLatin1Char(' ') + b.name()));
        }
    }
}

QTEST_APPLESS_MAIN(TestThemeColors)
#include "tst_themecolors.moc"
