// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scripttemplate.h"

#include "script/scripttitle.h"
#include "script/templatelexer.h"
#include "script/templateparser.h"
#include "script/templaterenderer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptTemplate)
};

TemplateProblem parse(const QString &source, TemplateBlock &block)
{
    if (source.size() > ScriptTemplate::MaxSource)
        return {Text::tr("The script is too long."), {}, {}};
    TemplateLexer lexer(source);
    if (!lexer.run())
        return lexer.problem();
    TemplateParser parser(lexer.tokens());
    if (parser.run(block))
        return {};
    block.clear();
    return parser.problem();
}

} // namespace

ScriptTemplate::ScriptTemplate(const QString &name, const QString &source)
{
    auto content = std::make_shared<Content>();
    content->name = name;
    content->source = source;
    content->problem = parse(source, content->block);
    content->problem.scriptName = name;
    m_content = std::move(content);
}

Result<void> ScriptTemplate::check() const
{
    if (problem().exists())
        return failure(error(problem()));
    return {};
}

Result<QString> ScriptTemplate::render(const QVariantMap &context, const Lookup &lookup) const
{
    TemplateRenderer renderer(context, lookup, name());
    QString text = renderer.render(*this);
    if (renderer.problem().exists())
        return failure(error(renderer.problem()));
    return text;
}

Error ScriptTemplate::error(const TemplateProblem &problem)
{
    const QString line = QString::number(problem.at.line);
    const QString column = QString::number(problem.at.column);
    const QString &name = problem.scriptName;
    const bool isSnippet = name.startsWith(SnippetPrefix);
    const QString sentence
        = isSnippet ? Text::tr("There is a mistake in the snippet \"%1\", line %2, column %3: %4")
                    : Text::tr("There is a mistake in the script \"%1\", line %2, column %3: %4");
    const QString title = isSnippet ? name.mid(SnippetPrefix.size()) : scriptTitle(name);
    return {ErrorCode::ScriptMalformed, sentence.arg(title, line, column, problem.sentence),
            line + u':' + column};
}

} // namespace gantry
