// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/terminalpage.h"

#include "control/numberbox.h"
#include "settings/settings.h"
#include "terminal/conversationkeeper.h"
#include "terminal/terminalfilter.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gantry {

TerminalPage::TerminalPage(Settings &settings, QWidget *parent)
    : SettingsPage(tr("Terminal"), Icon::Terminal, parent)
    , m_settings(settings)
    , m_table(new TableEditor({{tr("Name")}, {tr("Expression"), false, true}, {tr("Hide"), true}},
                              {tr("New filter"), u"^echo:"_s, QString()}, &TerminalPage::check,
                              this))
    , m_line(new QLineEdit(this))
    , m_result(new QLabel(this))
    , m_logs(new QCheckBox(tr("&Write everything that is said to a file"), this))
    , m_megabytes(new NumberBox(this))
    , m_logProblem(createProblemLabel(u"logProblem"_s))
{
    createFilters();
    createLog();
    render();
    renderLog();
}

void TerminalPage::createFilters()
{
    m_table->setObjectName(u"expressions"_s);
    QVBoxLayout *filters = addWideSection(tr("Own filters"));
    filters->addWidget(m_table);
    m_table->setTitle(tr("Own filters"));
    addHint(tr("Lines that fit an expression are hidden while it is switched on, here or with the "
               "filter button of the terminal. Nothing is lost: switched off, they are back. "
               "Expressions are Perl's: ^ is the beginning of a line, .* anything."));
    m_line->setObjectName(u"tryLine"_s);
    m_line->setPlaceholderText(tr("A line of the terminal"));
    m_line->setAccessibleName(tr("A line to try the filters with"));
    m_result->setObjectName(u"tryResult"_s);
    m_result->setWordWrap(true);
    QVBoxLayout *attempt = addWideSection(tr("Try it"));
    attempt->addWidget(m_line);
    attempt->addWidget(m_result);
    connect(m_table, &TableEditor::edited, this, &TerminalPage::save);
    connect(m_line, &QLineEdit::textChanged, this, &TerminalPage::tryLine);
    connect(&m_settings, &Settings::terminalExpressionsChanged, this, &TerminalPage::render);
}

void TerminalPage::createLog()
{
    using Preferences = ConversationLogPreferences;
    m_logs->setObjectName(u"logsConversation"_s);
    m_megabytes->setObjectName(u"logMegabytes"_s);
    m_megabytes->setDecimals(0);
    m_megabytes->setRange(Preferences::LeastMegabytes, Preferences::MostMegabytes);
    m_megabytes->setSuffix(tr(" MB"));
    auto *folder = new QPushButton(icon(Icon::Folder), tr("Open &folder"), this);
    folder->setObjectName(u"openLogFolder"_s);
    folder->setAutoDefault(false);
    QFormLayout *form = addSection(tr("Log of the conversation"));
    form->addRow(m_logs);
    form->addRow(tr("&Size of a file"), m_megabytes);
    form->addRow(tr("Kept in"), folder);
    form->addRow(m_logProblem);
    addHint(tr("When a file is full the next one begins; the newest %n are kept. They lie in %1. "
               "What is hidden in the terminal is written, too.",
               nullptr, Preferences::KeptFiles)
                .arg(QDir::toNativeSeparators(ConversationKeeper::folder())));
    connect(m_logs, &QCheckBox::clicked, this, &TerminalPage::saveLog);
    connect(m_megabytes, &NumberBox::valueChanged, this, &TerminalPage::saveLog);
    connect(folder, &QPushButton::clicked, this, &TerminalPage::openFolder);
    connect(&m_settings, &Settings::conversationLogChanged, this, &TerminalPage::renderLog);
}

void TerminalPage::renderLog()
{
    const ConversationLogPreferences preferences = m_settings.conversationLog();
    m_logs->setChecked(preferences.enabled);
    const QSignalBlocker blocker(m_megabytes);
    m_megabytes->setValue(preferences.megabytes);
    m_megabytes->setEnabled(preferences.enabled);
    m_megabytes->setToolTip(preferences.enabled ? tr("How large a file may become")
                                                : tr("The conversation is not written."));
}

void TerminalPage::saveLog()
{
    m_settings.setConversationLog({m_logs->isChecked(), int(m_megabytes->value())});
}

void TerminalPage::openFolder()
{
    const QString folder = ConversationKeeper::folder();
    const bool opened
        = QDir().mkpath(folder) && QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    showProblem(m_logProblem, opened ? QString()
                                     : tr("No program shows folders here. The log files are in %1.")
                                           .arg(QDir::toNativeSeparators(folder)));
}

void TerminalPage::render()
{
    TableEditor::Rows rows;
    for (const TerminalExpression &expression : m_settings.terminalExpressions())
        rows << QStringList{expression.name, expression.pattern,
                            expression.hidden ? u"1"_s : QString()};
    if (rows != m_table->rows())
        m_table->setRows(rows);
    tryLine();
}

void TerminalPage::save()
{
    QList<TerminalExpression> expressions;
    const TableEditor::Rows rows = m_table->rows();
    for (const QStringList &row : rows)
        expressions << TerminalExpression{row.at(0), row.at(1), !row.at(2).isEmpty()};
    m_settings.setTerminalExpressions(expressions);
}

void TerminalPage::tryLine()
{
    m_result->setVisible(!m_line->text().isEmpty());
    for (const TerminalExpression &expression : m_settings.terminalExpressions()) {
        if (TerminalFilter::compiled(expression.pattern).match(m_line->text()).hasMatch()) {
            m_result->setText(
                tr("This line fits “%1”.")
                    .arg(expression.name.isEmpty() ? expression.pattern : expression.name));
            return;
        }
    }
    m_result->setText(tr("No filter fits this line."));
}

TableEditor::Problem TerminalPage::check(const TableEditor::Rows &rows)
{
    for (int row = 0; row < int(rows.size()); ++row) {
        const QString pattern = rows.at(row).at(1);
        if (pattern.isEmpty())
            return {row, 1, tr("An empty expression would hide every line.")};
        if (pattern.size() > TerminalExpression::MaxPatternLength)
            return {row, 1, tr("The expression is too long.")};
        const QRegularExpression expression(pattern);
        if (!expression.isValid())
            return {row, 1,
                    tr("The expression has a mistake at character %1: %2.")
                        .arg(expression.patternErrorOffset() + 1)
                        .arg(expression.errorString())};
    }
    return {};
}

} // namespace gantry
