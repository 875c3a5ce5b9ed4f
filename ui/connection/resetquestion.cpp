// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/resetquestion.h"

#include "common/buttonvariant.h"
#include "common/profiletitle.h"
#include "printer/printer.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gantry {

ResetQuestion::ResetQuestion(Printer &printer, QWidget &window)
    : QObject(&window)
    , m_printer(printer)
    , m_window(window)
{
    connect(&printer, &Printer::resetUndecided, this, &ResetQuestion::ask);
}

void ResetQuestion::ask(const ConnectionSettings &settings, const PrinterProfile &profile)
{
    m_settings = settings;
    m_profile = profile;
    if (m_box)
        m_box->close(); // what was asked before is no longer wanted
    m_box = new QMessageBox(QMessageBox::Question, tr("Connect"),
                            tr("May connecting restart “%1”?").arg(profileTitle(profile)),
                            QMessageBox::NoButton, &m_window);
    m_box->setObjectName(u"resetQuestion"_s);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setTextFormat(Qt::PlainText);
    m_box->setInformativeText(
        tr("After a restart everything is as Gantry expects it, but a print that runs from the "
           "printer's card ends, and the heaters go off. Some boards restart all the same when "
           "they are connected for the first time after the cable was plugged in."));
    QPushButton *restart = m_box->addButton(tr("Restart it"), QMessageBox::AcceptRole);
    restart->setObjectName(u"resetYes"_s);
    QPushButton *keep = m_box->addButton(tr("Leave it running"), QMessageBox::AcceptRole);
    keep->setObjectName(u"resetNo"_s);
    QPushButton *cancel = m_box->addButton(QMessageBox::Cancel);
    connect(restart, &QPushButton::clicked, this,
            [this] { connectWith(ConnectionSettings::ModemLines::Raise); });
    connect(keep, &QPushButton::clicked, this,
            [this] { connectWith(ConnectionSettings::ModemLines::Keep); });
    setButtonVariant(keep, ButtonVariant::Primary);
    m_box->setDefaultButton(keep);
    m_box->setEscapeButton(cancel);
    m_box->open();
}

void ResetQuestion::connectWith(ConnectionSettings::ModemLines modemLines)
{
    m_settings.modemLines = modemLines;
    m_printer.connectPrinter(m_settings, m_profile);
}

} // namespace gantry
