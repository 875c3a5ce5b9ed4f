// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/templateoperators.h"
#include "script/templateposition.h"
#include "script/templatevalue.h"

#include <memory>
#include <vector>

namespace gantry {

struct TemplateExpression;
using TemplateExpressionPtr = std::unique_ptr<const TemplateExpression>;

/// One node of an expression. What the operands mean stands at the kind.
struct TemplateExpression
{
    enum class Kind {
        Literal,   ///< value
        Name,      ///< name
        List,      ///< operands
        Tuple,     ///< operands
        Map,       ///< operands: key, value, key, value ...
        Attribute, ///< operands[0] . name
        Index,     ///< operands[0] [ operands[1] ]
        Slice, ///< operands[0] [ operands[1] : operands[2] : operands[3] ], each of the three may be null
        Call,        ///< operands[0] ( arguments from operands[1] )
        Filter,      ///< operands[0] | name ( arguments from operands[1] )
        Test,        ///< operands[0] is name ( arguments from operands[1] )
        Not,         ///< operands[0]
        Negate,      ///< operands[0]
        Plus,        ///< operands[0]
        And,         ///< operands[0], operands[1]
        Or,          ///< operands[0], operands[1]
        Arithmetic,  ///< operands[0] arithmetic operands[1]
        Compare,     ///< operands[0] comparisons[0] operands[1] comparisons[1] operands[2] ...
        Conditional, ///< operands[0] if operands[1] else operands[2] (may be null)
    };

    Kind kind = Kind::Literal;
    TemplatePosition at;
    int depth = 1; ///< levels of nodes below and including this one
    QString name;
    TemplateValue value;
    std::vector<TemplateExpressionPtr> operands;
    QList<QString> argumentNames; ///< of the last arguments, those given by name
    TemplateOperators::Arithmetic arithmetic = TemplateOperators::Arithmetic::Add;
    QList<TemplateOperators::Comparison> comparisons;
};

/// What a value is assigned to: a name, a member of a namespace, or several targets for the items of a list.
struct TemplateTarget
{
    QString name;
    QString member; ///< of the namespace `name`
    std::vector<TemplateTarget> items;
    TemplatePosition at;
};

struct TemplateStatement;
using TemplateBlock = std::vector<TemplateStatement>;

/// One statement. What the expressions and blocks mean stands at the kind.
struct TemplateStatement
{
    enum class Kind {
        Text,  ///< text
        Print, ///< expressions[0]
        If,    ///< expressions[i] decides about blocks[i]; one more block is the else
        For, ///< target in expressions[0] if expressions[1] (may be null): blocks[0], blocks[1] if there is nothing
        Set, ///< target = expressions[0]
        SetBlock, ///< target = what blocks[0] writes
        Include,  ///< the script named expressions[0]
    };

    Kind kind = Kind::Text;
    TemplatePosition at;
    QString text;
    std::vector<TemplateExpressionPtr> expressions;
    std::vector<TemplateBlock> blocks;
    TemplateTarget target;
    bool snippet = false;       ///< Include: among the snippets
    bool ignoreMissing = false; ///< Include: nothing if there is none
    bool withContext = true;    ///< Include: sees the variables
};

} // namespace gantry
