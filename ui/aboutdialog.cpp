// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutdialog.h"

#include "common/icons.h"
#include "common/metrics.h"

#include <QCoreApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace gantry {

void showAboutDialog(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(u"aboutDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QCoreApplication::translate("gantry::AboutDialog", "About Gantry"));
    box->setIconPixmap(
        applicationIcon().pixmap(QSize(em(parent, 4), em(parent, 4)), parent->devicePixelRatioF()));
    box->setText(QCoreApplication::translate("gantry::AboutDialog", "Gantry %1")
                     .arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        QCoreApplication::translate("gantry::AboutDialog",
                                    "Controls 3D printers from this computer.\n\nCopyright © 2026 "
                                    "The Gantry developers. Built "
                                    "with Qt %1.\n\nGantry is free software: you may use, share "
                                    "and change it under the terms of "
                                    "the GNU General Public License, version 3 or any later "
                                    "version. It comes with no warranty, "
                                    "to the extent permitted by law.")
            .arg(QLatin1StringView(qVersion())));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace gantry
