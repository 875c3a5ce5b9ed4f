// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/generalpage.h"

#include "common/speedtext.h"
#include "control/wheelguard.h"
#include "settings/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

GeneralPage::GeneralPage(Settings &settings, QWidget *parent)
    : SettingsPage(tr("General"), Icon::Settings, parent)
    , m_settings(settings)
    , m_theme(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_speeds(new QComboBox(this))
    , m_notifies(new QCheckBox(tr("&Notify on the desktop while the window is not in front"), this))
    , m_sounds(new QCheckBox(tr("With a &sound"), this))
{
    m_language->setObjectName(u"language"_s);
    m_theme->setObjectName(u"theme"_s);
    fillLanguages();
    m_theme->addItem(tr("As the system"), QVariant::fromValue(Settings::Theme::System));
    m_theme->addItem(tr("Light"), QVariant::fromValue(Settings::Theme::Light));
    m_theme->addItem(tr("Dark"), QVariant::fromValue(Settings::Theme::Dark));
    for (QComboBox *box : {m_language, m_theme, m_speeds})
        WheelGuard::protect(box);
    QFormLayout *form = addSection(tr("Appearance"));
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("&Language"), m_language);
    addHint(tr("Another language is used when Gantry is started the next time."));
    addUnits(*form);
    addNotifications();
    connect(m_theme, &QComboBox::activated, this,
            [this] { m_settings.setTheme(m_theme->currentData().value<Settings::Theme>()); });
    connect(m_language, &QComboBox::activated, this,
            [this] { m_settings.setLanguage(m_language->currentData().toString()); });
    connect(&m_settings, &Settings::themeChanged, this, &GeneralPage::render);
    connect(&m_settings, &Settings::speedUnitChanged, this, &GeneralPage::render);
    render();
}

void GeneralPage::addUnits(const QFormLayout &appearance)
{
    m_speeds->setObjectName(u"speedUnit"_s);
    for (const SpeedUnit unit : {SpeedUnit::MillimetresPerSecond, SpeedUnit::MillimetresPerMinute})
        m_speeds->addItem(SpeedText::unitName(unit), QVariant::fromValue(unit));
    QFormLayout *form = addSection(tr("Units"));
    form->addRow(tr("S&peeds"), m_speeds);
    // Its box stands below those of the section before.
    int width = 0;
    for (QWidget *field : {m_theme, m_language})
        width = std::max(width, appearance.labelForField(field)->sizeHint().width());
    form->labelForField(m_speeds)->setMinimumWidth(width);
    addHint(tr("Slicers show speeds in mm/s, G-code has them in mm/min. Lengths are in mm and "
               "temperatures in °C, as the printer has them."));
    connect(m_speeds, &QComboBox::activated, this,
            [this] { m_settings.setSpeedUnit(m_speeds->currentData().value<SpeedUnit>()); });
}

void GeneralPage::addNotifications()
{
    m_notifies->setObjectName(u"notifyDesktop"_s);
    m_sounds->setObjectName(u"notifySound"_s);
    QFormLayout *form = addSection(tr("Notifications"));
    form->addRow(m_notifies);
    form->addRow(m_sounds);
    addHint(tr("For example that a print is done, has failed, or waits for you."));
    connect(m_notifies, &QCheckBox::clicked, this,
            [this](bool notifies) { m_settings.setNotifiesDesktop(notifies); });
    connect(m_sounds, &QCheckBox::clicked, this,
            [this](bool sounds) { m_settings.setSoundsNotifications(sounds); });
}

// The list of messages offers the notifications, too.
void GeneralPage::showEvent(QShowEvent *event)
{
    render();
    SettingsPage::showEvent(event);
}

void GeneralPage::fillLanguages()
{
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"English"_s, u"en"_s);
    const QStringList files = QDir(u":/i18n"_s).entryList({u"gantry_*.qm"_s}, QDir::Files);
    for (const QString &file : files) {
        const QString code = file.mid(7).chopped(3);
        const QLocale locale(code);
        if (code == "en"_L1)
            continue;
        QString name = locale.nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name.at(0).toUpper();
        m_language->addItem(name, code);
    }
}

void GeneralPage::render()
{
    m_theme->setCurrentIndex(m_theme->findData(QVariant::fromValue(m_settings.theme())));
    m_speeds->setCurrentIndex(m_speeds->findData(QVariant::fromValue(m_settings.speedUnit())));
    m_notifies->setChecked(m_settings.notifiesDesktop());
    m_sounds->setChecked(m_settings.soundsNotifications());
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.language())));
}

} // namespace gantry
