// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/connectionpage.h"

#include "common/metrics.h"
#include "common/profiletitle.h"
#include "connection/connectioninput.h"
#include "connection/profileselection.h"
#include "control/wheelguard.h"
#include "settings/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

QString rateTexts(const QList<int> &rates)
{
    QStringList texts;
    for (const int rate : rates)
        texts << QString::number(rate);
    return texts.join(u", "_s);
}

QStringList linesOf(const QPlainTextEdit *edit)
{
    QStringList lines;
    const QStringList typed = edit->toPlainText().split(u'\n');
    for (const QString &line : typed) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

} // namespace

ConnectionPage::ConnectionPage(Settings &settings, const ProfileSelection &profiles,
                               QWidget *parent)
    : SettingsPage(tr("Connection"), Icon::Plug, parent)
    , m_settings(settings)
    , m_portProblem(createProblemLabel(u"portProblem"_s))
    , m_rateProblem(createProblemLabel(u"rateProblem"_s))
    , m_additionalProblem(createProblemLabel(u"additionalRatesProblem"_s))
    , m_blockedProblem(createProblemLabel(u"blockedRatesProblem"_s))
{
    createStart(profiles);
    createHelp();
    createOffers();
    connect(m_autoconnect, &QCheckBox::clicked, this, &ConnectionPage::save);
    connect(m_profile, &QComboBox::activated, this, &ConnectionPage::save);
    for (QLineEdit *edit : {m_port, m_rate, m_additionalRates, m_blockedRates})
        connect(edit, &QLineEdit::textChanged, this, &ConnectionPage::save);
    for (QPlainTextEdit *edit : {m_additionalPorts, m_blockedPorts})
        connect(edit, &QPlainTextEdit::textChanged, this, &ConnectionPage::save);
}

void ConnectionPage::createStart(const ProfileSelection &profiles)
{
    const ConnectionPreferences preferences = m_settings.connectionPreferences();
    m_autoconnect = new QCheckBox(tr("&Connect when Gantry starts"), this);
    m_autoconnect->setObjectName(u"autoconnect"_s);
    m_autoconnect->setChecked(preferences.autoconnect);
    m_port = new QLineEdit(preferences.port, this);
    m_port->setObjectName(u"preferredPort"_s);
    m_port->setPlaceholderText(tr("Automatic"));
    m_port->setMinimumWidth(em(this, 14));
    m_rate = new QLineEdit(
        preferences.baudRate > 0 ? QString::number(preferences.baudRate) : QString(), this);
    m_rate->setObjectName(u"preferredRate"_s);
    m_rate->setPlaceholderText(tr("Automatic"));
    m_profile = new QComboBox(this);
    m_profile->setObjectName(u"preferredProfile"_s);
    m_profile->addItem(tr("The default one"), QString());
    for (const PrinterProfile &profile : profiles.profiles())
        m_profile->addItem(profileTitle(profile), profile.id);
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(preferences.profile)));
    WheelGuard::protect(m_profile);
    QFormLayout *form = addSection(tr("When Gantry starts"));
    form->addRow(m_autoconnect);
    form->addRow(tr("&Port"), m_port);
    form->addRow(m_portProblem);
    form->addRow(tr("&Speed"), m_rate);
    form->addRow(m_rateProblem);
    form->addRow(tr("P&rofile"), m_profile);
    addHint(tr("Gantry looks once for the printer when it starts. A printer that is plugged in "
               "later is not connected by itself."));
}

void ConnectionPage::createHelp()
{
    m_opensDoctor = new QCheckBox(tr("Open the &doctor when connecting fails"), this);
    m_opensDoctor->setObjectName(u"opensDoctor"_s);
    addSection(tr("When connecting fails"))->addRow(m_opensDoctor);
    addHint(tr("The connection doctor says what is wrong and what to do."));
    connect(m_opensDoctor, &QCheckBox::clicked, this,
            [this](bool opens) { m_settings.setOpensConnectionDoctor(opens); });
}

// The doctor itself offers it, too.
void ConnectionPage::showEvent(QShowEvent *event)
{
    m_opensDoctor->setChecked(m_settings.opensConnectionDoctor());
    SettingsPage::showEvent(event);
}

void ConnectionPage::createOffers()
{
    const ConnectionPreferences preferences = m_settings.connectionPreferences();
    QFormLayout *form = addSection(tr("What is offered"));
    m_additionalPorts
        = createList(u"additionalPorts"_s, preferences.additionalPorts, tr("Additional ports"));
    m_blockedPorts
        = createList(u"blockedPorts"_s, preferences.blocklistedPorts, tr("Ports never offered"));
    m_additionalRates = new QLineEdit(rateTexts(preferences.additionalBaudRates), this);
    m_additionalRates->setObjectName(u"additionalRates"_s);
    m_additionalRates->setMinimumWidth(em(this, 14));
    m_blockedRates = new QLineEdit(rateTexts(preferences.blocklistedBaudRates), this);
    m_blockedRates->setObjectName(u"blockedRates"_s);
    m_blockedRates->setMinimumWidth(em(this, 14));
    form->addRow(tr("&Additional ports"), m_additionalPorts);
    form->addRow(tr("Ports &never offered"), m_blockedPorts);
    form->addRow(tr("Additional spee&ds"), m_additionalRates);
    form->addRow(m_additionalProblem);
    form->addRow(tr("Speeds never &offered"), m_blockedRates);
    form->addRow(m_blockedProblem);
    addHint(tr(
        "One port a line; * and ? stand for any characters: /dev/ttyAMA*. Speeds are in bits per "
        "second, separated by commas. Automatic tries what is offered: USB devices and "
        "additional ports, at these speeds."));
}

QPlainTextEdit *ConnectionPage::createList(const QString &name, const QStringList &lines,
                                           const QString &title)
{
    auto *edit = new QPlainTextEdit(lines.join(u'\n'), this);
    edit->setObjectName(name);
    edit->setAccessibleName(title);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(em(this, 4.5));
    edit->setMinimumWidth(em(this, 14));
    return edit;
}

void ConnectionPage::save()
{
    ConnectionPreferences preferences = m_settings.connectionPreferences();
    preferences.autoconnect = m_autoconnect->isChecked();
    preferences.profile = m_profile->currentData().toString();
    preferences.additionalPorts = linesOf(m_additionalPorts);
    preferences.blocklistedPorts = linesOf(m_blockedPorts);
    takePort(preferences);
    takeRate(preferences);
    takeRates(m_additionalRates, m_additionalProblem, preferences.additionalBaudRates);
    takeRates(m_blockedRates, m_blockedProblem, preferences.blocklistedBaudRates);
    m_settings.setConnectionPreferences(preferences);
}

void ConnectionPage::takePort(ConnectionPreferences &preferences)
{
    if (m_port->text().trimmed().isEmpty()) {
        preferences.port.clear();
        showProblem(m_portProblem, {});
        return;
    }
    const Result<QString> port = parseTypedPort(m_port->text());
    showProblem(m_portProblem, port ? QString() : port.error().message);
    if (port)
        preferences.port = *port;
}

void ConnectionPage::takeRate(ConnectionPreferences &preferences)
{
    const QString automatic = tr("Automatic");
    const QString typed = m_rate->text().trimmed();
    const Result<int> rate = parseBaudRate(typed.isEmpty() ? automatic : typed, automatic);
    showProblem(m_rateProblem, rate ? QString() : rate.error().message);
    if (rate)
        preferences.baudRate = *rate;
}

void ConnectionPage::takeRates(QLineEdit *edit, QLabel *problem, QList<int> &rates)
{
    QList<int> typed;
    const QStringList texts = edit->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &text : texts) {
        if (text.trimmed().isEmpty())
            continue;
        const Result<int> rate = parseBaudRate(text.trimmed(), QString());
        if (!rate) {
            showProblem(problem, tr("“%1” is no speed. Type numbers such as 500000, separated by "
                                    "commas.")
                                     .arg(text.trimmed()));
            return;
        }
        typed << *rate;
    }
    showProblem(problem, {});
    rates = typed;
}

} // namespace gantry
