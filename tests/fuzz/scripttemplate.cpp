// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Scripts as their users write them: rendered or refused with line and column, within bounds.

#include "script/scripttemplate.h"

#include <cstddef>
#include <optional>

using namespace gantry;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QString source
        = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const ScriptTemplate script(QStringLiteral("fuzz"), source);
    const QVariantMap context{
        {QStringLiteral("tool"), 1},
        {QStringLiteral("position"), QVariantMap{{QStringLiteral("x"), 1.5}}},
        {QStringLiteral("names"), QVariantList{QStringLiteral("a"), QStringLiteral("b")}},
    };
    const auto lookup = [&script](const QString &, bool) -> std::optional<ScriptTemplate> {
        return script; // includes itself
    };
    const Result<QString> text = script.render(context, lookup);
    if (!text && text.error().message.isEmpty())
        qFatal("an error without a sentence");
    return 0;
}
