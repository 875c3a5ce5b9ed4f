// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gantry {

void Languages::use(const QString &language)
{
    const auto load = [](QTranslator &translator, const QLocale &locale) {
        return translator.load(locale, u"gantry"_s, u"_"_s, u":/i18n"_s);
    };
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (!load(m_own, locale)) {
        qCInfo(lcApp) << "no translation for" << locale.name();
        // English stands in the source, but for its plurals.
        (void) load(m_own, QLocale(QLocale::English));
    }
    QCoreApplication::installTranslator(&m_own);
    // Standard buttons, file dialogs.
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace gantry
