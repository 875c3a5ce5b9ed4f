// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/baudbox.h"

#include "connection/connectioninput.h"
#include "printer/connectionoptions.h"
#include "settings/settings.h"
#include "types/linkstate.h"

#include <QSignalBlocker>

#include <utility>

namespace gantry {

namespace {

constexpr int AutomaticRate = 0;

}

BaudBox::BaudBox(Settings &settings, QWidget *parent)
    : QComboBox(parent)
    , m_settings(settings)
{
    offerRates();
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setRate(settings.lastBaudRate());
    connect(&settings, &Settings::connectionPreferencesChanged, this, &BaudBox::offerRates);
}

// What is typed or chosen stays: it may be a rate that is no longer offered.
void BaudBox::offerRates()
{
    const QString shown = currentText();
    const QSignalBlocker blocker(this);
    clear();
    addItem(tr("Automatic"), AutomaticRate);
    for (const int rate : offeredBaudRates(m_settings.connectionPreferences()))
        addItem(QString::number(rate), rate);
    setCurrentText(shown);
}

Result<int> BaudBox::rate() const
{
    return parseBaudRate(currentText(), tr("Automatic"));
}

void BaudBox::setRate(int rate)
{
    setCurrentText(rate > AutomaticRate ? QString::number(rate) : tr("Automatic"));
}

void BaudBox::follow(const LinkStatus &link)
{
    const bool open = isLinkOpen(link.state);
    const bool wasOpen = std::exchange(m_linkWasOpen, open);
    if (open && !wasOpen)
        m_chosen = currentText();
    if (open)
        setRate(link.settings.baudRate);
    else if (wasOpen)
        setCurrentText(m_chosen);
}

} // namespace gantry
