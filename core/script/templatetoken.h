// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/templateposition.h"
#include "script/templatevalue.h"

namespace gantry {

/// One piece of a template's source.
struct TemplateToken
{
    enum class Type {
        Text,       ///< plain text between the tags
        PrintBegin, ///< {{
        PrintEnd,
        BlockBegin, ///< {%
        BlockEnd,
        Name,
        Literal, ///< a number or a text; its value is in `value`
        Operator,
        End,
    };

    Type type = Type::End;
    QString text; ///< the source's text; of Text, what is to be written
    TemplateValue value;
    TemplatePosition at;
};

} // namespace gantry
