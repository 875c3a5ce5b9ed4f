// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Printer profiles as files: whatever is read and valid is the same after it was written.

#include "profile/printerprofilejson.h"

#include <QJsonDocument>

#include <cstddef>

using namespace gantry;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const Result<PrinterProfile> profile = PrinterProfileJson::fromJson(document.object());
    if (!profile) {
        if (profile.error().message.isEmpty())
            qFatal("an error without a sentence");
        return 0;
    }
    if (!profile->validate())
        return 0;
    const Result<PrinterProfile> again
        = PrinterProfileJson::fromJson(PrinterProfileJson::toJson(*profile));
    if (!again || *again != *profile)
        qFatal("reading back gave another profile");
    return 0;
}
