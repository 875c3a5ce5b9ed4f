// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/templaterenderer.h"

#include "script/templatetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptTemplate)
};

using Kind = TemplateStatement::Kind;
using Type = TemplateValue::Type;

} // namespace

TemplateRenderer::TemplateRenderer(const QVariantMap &context, const ScriptTemplate::Lookup &lookup,
                                   const QString &scriptName)
    : m_run(scriptName)
    , m_scopes(context)
    , m_lookup(lookup)
{}

QString TemplateRenderer::render(const ScriptTemplate &script)
{
    if (script.problem().exists()) {
        m_run.setPosition(script.problem().at);
        m_run.fail(script.problem().sentence);
    }
    renderBlock(script.block());
    return m_run.failed() ? QString() : m_out;
}

void TemplateRenderer::renderBlock(const TemplateBlock &block)
{
    for (const TemplateStatement &statement : block) {
        if (!m_run.enter(statement.at))
            return;
        renderStatement(statement);
        m_run.leave();
    }
}

void TemplateRenderer::renderStatement(const TemplateStatement &statement)
{
    switch (statement.kind) {
    case Kind::Text:
        write(statement.text);
        return;
    case Kind::Print:
        print(statement);
        return;
    case Kind::If:
        branch(statement);
        return;
    case Kind::For:
        loop(statement);
        return;
    case Kind::Set:
        set(statement);
        return;
    case Kind::SetBlock:
        setBlock(statement);
        return;
    case Kind::Include:
        include(statement);
        return;
    }
}

void TemplateRenderer::print(const TemplateStatement &statement)
{
    const TemplateValue value = m_evaluator.evaluate(*statement.expressions[0]);
    m_run.setPosition(statement.at);
    if (!m_run.failed())
        write(TemplateText::text(value, m_run));
}

void TemplateRenderer::branch(const TemplateStatement &statement)
{
    size_t taken = 0;
    while (taken < statement.expressions.size()
           && !m_evaluator.decide(*statement.expressions[taken])) {
        if (m_run.failed())
            return;
        ++taken;
    }
    if (taken < statement.blocks.size())
        renderBlock(statement.blocks[taken]);
}

// What is set in a loop is forgotten with each round; only namespaces keep it.
void TemplateRenderer::loop(const TemplateStatement &statement)
{
    const QList<TemplateValue> items = loopItems(statement);
    if (m_run.failed())
        return;
    m_scopes.push();
    for (qsizetype i = 0; i < items.size() && !m_run.failed(); ++i) {
        if (!m_run.spend(TemplateRun::StepCost))
            break;
        auto state = std::make_shared<TemplateLoop>();
        state->index0 = i;
        state->length = items.size();
        state->previous = i > 0 ? items.at(i - 1) : TemplateValue();
        state->next = i + 1 < items.size() ? items.at(i + 1) : TemplateValue();
        m_scopes.clearInnermost();
        m_scopes.set(u"loop"_s, TemplateValue(std::shared_ptr<const TemplateLoop>(state)));
        assign(statement.target, items.at(i));
        renderBlock(statement.blocks[0]);
    }
    if (items.isEmpty())
        renderBlock(statement.blocks[1]);
    m_scopes.pop();
}

QList<TemplateValue> TemplateRenderer::loopItems(const TemplateStatement &statement)
{
    const TemplateValue iterable = m_evaluator.evaluate(*statement.expressions[0]);
    m_run.setPosition(statement.expressions[0] ? statement.expressions[0]->at : statement.at);
    if (m_run.failed())
        return {};
    const QList<TemplateValue> all
        = TemplateText::items(iterable, m_run).value_or(QList<TemplateValue>());
    if (!statement.expressions[1])
        return all;
    QList<TemplateValue> wanted;
    m_scopes.push();
    for (const TemplateValue &item : all) {
        if (m_run.failed())
            break;
        m_scopes.clearInnermost();
        assign(statement.target, item);
        if (m_evaluator.decide(*statement.expressions[1]))
            wanted.append(item);
    }
    m_scopes.pop();
    return wanted;
}

void TemplateRenderer::set(const TemplateStatement &statement)
{
    const TemplateValue value = m_evaluator.evaluate(*statement.expressions[0]);
    if (!m_run.failed())
        assign(statement.target, value);
}

void TemplateRenderer::setBlock(const TemplateStatement &statement)
{
    QString outer = std::exchange(m_out, QString());
    m_scopes.push();
    renderBlock(statement.blocks[0]);
    m_scopes.pop();
    const TemplateValue value = m_run.text(std::exchange(m_out, std::move(outer)));
    if (!m_run.failed())
        assign(statement.target, value);
}

// The first of the given names that there is.
void TemplateRenderer::include(const TemplateStatement &statement)
{
    const TemplateValue wanted = m_evaluator.evaluate(*statement.expressions[0]);
    m_run.setPosition(statement.at);
    if (m_run.failed())
        return;
    const QList<TemplateValue> names
        = wanted.is(Type::List) ? wanted.toList().items : QList<TemplateValue>{wanted};
    for (const TemplateValue &name : names) {
        if (!name.is(Type::String)) {
            m_run.fail(Text::tr("The name of a script is needed here, not %1.")
                           .arg(TemplateText::kind(name)));
            return;
        }
        const auto script = m_lookup ? m_lookup(name.toString(), statement.snippet) : std::nullopt;
        if (script) {
            renderIncluded(*script, statement);
            return;
        }
    }
    if (statement.ignoreMissing)
        return;
    const QString text = TemplateText::text(wanted, m_run);
    m_run.fail(statement.snippet ? Text::tr("There is no snippet named \"%1\".").arg(text)
                                 : Text::tr("There is no script named \"%1\".").arg(text));
}

void TemplateRenderer::renderIncluded(const ScriptTemplate &script,
                                      const TemplateStatement &statement)
{
    if (m_includes >= MaxIncludes) {
        m_run.fail(
            Text::tr("Scripts include each other more than %1 levels deep.").arg(MaxIncludes));
        return;
    }
    ++m_includes;
    const QString outer = m_run.exchangeScriptName(script.name());
    std::vector<TemplateScopes::Level> hidden;
    if (!statement.withContext)
        hidden = m_scopes.exchange({});
    m_scopes.push();
    if (script.problem().exists()) {
        m_run.setPosition(script.problem().at);
        m_run.fail(script.problem().sentence);
    }
    renderBlock(script.block());
    m_scopes.pop();
    if (!statement.withContext)
        (void) m_scopes.exchange(std::move(hidden));
    (void) m_run.exchangeScriptName(outer);
    --m_includes;
}

void TemplateRenderer::assign(const TemplateTarget &target, const TemplateValue &value)
{
    if (!target.member.isEmpty()) {
        assignMember(target, value);
        return;
    }
    if (target.items.empty()) {
        m_scopes.set(target.name, value);
        return;
    }
    m_run.setPosition(target.at);
    const auto items = TemplateText::items(value, m_run);
    if (!items)
        return;
    if (size_t(items->size()) != target.items.size()) {
        m_run.fail(Text::tr("There are %1 names for %2 values.")
                       .arg(target.items.size())
                       .arg(items->size()));
        return;
    }
    for (size_t i = 0; i < target.items.size(); ++i)
        assign(target.items[i], items->at(qsizetype(i)));
}

void TemplateRenderer::assignMember(const TemplateTarget &target, const TemplateValue &value)
{
    const auto found = m_scopes.find(target.name);
    m_run.setPosition(target.at);
    if (found && found->is(Type::Namespace))
        m_scopes.setMember(*found, target.member, value);
    else
        m_run.fail(Text::tr("Only the members of a namespace can be changed: {% set %1 = "
                            "namespace() %}.")
                       .arg(target.name));
}

void TemplateRenderer::write(const QString &text)
{
    if (m_run.spend(text.size()))
        m_out += text;
}

} // namespace gantry
