// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/protocolpage.h"

#include "common/metrics.h"
#include "control/numberbox.h"
#include "control/wheelguard.h"
#include "settings/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gantry {

static constexpr int LabelEm = 14; // width of the labels; longer ones take several lines
static constexpr int NumberEm = 6; // width of all numbers, however long they may get

ProtocolPage::ProtocolPage(Settings &settings, QWidget *parent)
    : SettingsPage(tr("Advanced protocol"), Icon::Send, parent)
    , m_settings(settings)
    , m_problem(createProblemLabel(u"protocolProblem"_s))
{
    QVBoxLayout *top = addWideSection(tr("Before you change anything here"));
    auto *words = new QLabel(tr("The values Gantry comes with work with every firmware it knows. "
                                "Changes are used when the printer is connected the next time."),
                             this);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto *defaults = new QPushButton(tr("Restore defaults"), this);
    defaults->setObjectName(u"defaultProtocol"_s);
    defaults->setAutoDefault(false);
    top->addWidget(words);
    top->addWidget(defaults, 0, Qt::AlignLeft);
    top->addWidget(m_problem);
    createErrors();
    createSending();
    createCommands();
    createJobs();
    createCard();
    createWaiting();
    createIntervals();
    createTriggers();
    connect(defaults, &QPushButton::clicked, this,
            [this] { m_settings.setProtocolPreferences({}); });
    connect(&m_settings, &Settings::protocolPreferencesChanged, this, &ProtocolPage::render);
    render();
}

void ProtocolPage::createErrors()
{
    QFormLayout *form = addSection(tr("Errors of the firmware"));
    QComboBox *handling
        = addChoice(form, tr("If the firmware reports an error"),
                    {tr("Close the connection"), tr("Cancel the print"), tr("Only show it")});
    m_bindings << Binding{[handling](const Preferences &preferences) {
                              handling->setCurrentIndex(int(preferences.errorHandling));
                          },
                          [handling](Preferences &preferences) {
                              preferences.errorHandling
                                  = Preferences::ErrorHandling(handling->currentIndex());
                          }};
    addCheck(form, tr("Send M112 before the connection is closed because of an error"),
             &Preferences::sendM112OnError);
}

void ProtocolPage::createSending()
{
    QFormLayout *form = addSection(tr("Sending"));
    QComboBox *checksums = addChoice(form, tr("Line numbers and checksums"),
                                     {tr("Never"), tr("While printing"), tr("Always")});
    m_bindings << Binding{[checksums](const Preferences &preferences) {
                              checksums->setCurrentIndex(int(preferences.checksums));
                          },
                          [checksums](Preferences &preferences) {
                              preferences.checksums
                                  = Preferences::Checksums(checksums->currentIndex());
                          }};
    addNumber(form, tr("Lines under way"), &Preferences::linesInFlight,
              Preferences::LinesInFlightLimits);
    addNumber(form, tr("Bytes under way"), &Preferences::bytesInFlight,
              Preferences::BytesInFlightLimits);
    addNumber(form, tr("Requests for the same line until the link is given up"),
              &Preferences::maxConsecutiveResends, Preferences::ResendLimits);
    addText(form, tr("Greeting"), &Preferences::helloCommand);
    addHint(tr("More than one line under way needs a firmware with room for them: a full buffer "
               "loses characters."));
}

void ProtocolPage::createCommands()
{
    QFormLayout *form = addSection(tr("Commands"));
    addWords(form, tr("May keep the printer busy for minutes"), &Preferences::longRunningCommands);
    addWords(form, tr("Dropped with a warning"), &Preferences::blockedCommands);
    addWords(form, tr("Dropped silently"), &Preferences::ignoredCommands);
    addWords(form, tr("Pause the print instead"), &Preferences::pausingCommands);
    addCheck(form, tr("Hold back tools the printer profile does not have"),
             &Preferences::sanityCheckTools);
    addHint(tr("Codes such as M0, separated by commas. While one of the first kind is carried out, "
               "a silent printer is not taken for a lost one."));
}

void ProtocolPage::createJobs()
{
    QFormLayout *form = addSection(tr("Prints"));
    addCheck(form, tr("Ask for the position when a print is paused"),
             &Preferences::logPositionOnPause);
    addCheck(form, tr("Ask for the position when a print is cancelled"),
             &Preferences::logPositionOnCancel);
    addCheck(form, tr("Break off heating with M108 when a print is cancelled"),
             &Preferences::abortHeatupOnCancel);
    addCheck(form, tr("Continue an interrupted print by itself when the printer is back"),
             &Preferences::continueByItself);
    addCheck(form, tr("Believe the progress a file states (M73)"), &Preferences::trustM73);
}

void ProtocolPage::createCard()
{
    QFormLayout *form = addSection(tr("The printer's card"));
    addCheck(form, tr("Ask for the card"), &Preferences::sdSupport);
    addCheck(form, tr("Take the card for present without having been told"),
             &Preferences::sdAlwaysAvailable);
    addCheck(form, tr("Send names without their leading slash"), &Preferences::sdRelativePath);
    addCheck(form, tr("Send names in lower case"), &Preferences::sdLowerCase);
    addCheck(form, tr("Notice a print begun at the printer's display"),
             &Preferences::sdDetectsDisplayStarts);
    addCheck(form, tr("Take “Done saving file” for an acknowledgement if none follows"),
             &Preferences::sdAcknowledgesM29);
    addText(form, tr("Command that cancels"), &Preferences::sdCancelCommand);
    addNumber(form, tr("“Not SD printing” that do not end the print yet"),
              &Preferences::sdMaxNotPrinting, Preferences::NotPrintingLimits);
}

void ProtocolPage::createWaiting()
{
    QFormLayout *form = addSection(tr("Waiting"));
    addSeconds(form, tr("Silence until a line counts as unanswered"),
               &Preferences::communicationTimeout, Preferences::SilenceLimits);
    addSeconds(form, tr("The same if the firmware says when it is busy"),
               &Preferences::communicationTimeoutBusy, Preferences::BusySilenceLimits);
    addSeconds(form, tr("First answer while the port and speed are looked for"),
               &Preferences::detectionTimeoutFirst, Preferences::DetectionLimits);
    addSeconds(form, tr("Further attempts"), &Preferences::detectionTimeoutNext,
               Preferences::DetectionLimits);
    addNumber(form, tr("Attempts for each port and speed"), &Preferences::detectionAttempts,
              Preferences::DetectionAttemptLimits);
    addNumber(form, tr("Unanswered lines until the printer counts as dead"),
              &Preferences::maxTimeoutsIdle, Preferences::TimeoutCountLimits);
    addNumber(form, tr("The same while printing"), &Preferences::maxTimeoutsPrinting,
              Preferences::TimeoutCountLimits);
    addNumber(form, tr("The same for commands that take minutes"),
              &Preferences::maxTimeoutsLongRunning, Preferences::TimeoutCountLimits);
    addHint(tr("With 0 the printer is never given up."));
}

void ProtocolPage::createIntervals()
{
    QFormLayout *form = addSection(tr("How often"));
    const Preferences::Limits asked = Preferences::IntervalLimits;
    const Preferences::Limits reported = Preferences::ReportIntervalLimits;
    addSeconds(form, tr("Ask for temperatures"), &Preferences::temperatureInterval, asked);
    addSeconds(form, tr("The same while a heater is on"),
               &Preferences::temperatureIntervalTargetSet, asked);
    addSeconds(form, tr("Ask for the progress of the card"), &Preferences::cardInterval, asked);
    addSeconds(form, tr("Temperatures reported by the firmware"),
               &Preferences::temperatureReportInterval, reported);
    addSeconds(form, tr("Progress of the card reported by the firmware"),
               &Preferences::cardReportInterval, reported);
    addSeconds(form, tr("Position reported by the firmware"), &Preferences::positionReportInterval,
               reported);
}

void ProtocolPage::createTriggers()
{
    m_triggers = new TableEditor({{tr("Expression"), false, true}, {tr("Effect")}},
                                 {u"^echo:filament runout"_s, effectNames().first()},
                                 &ProtocolPage::checkTriggers, this);
    m_triggers->setObjectName(u"pauseTriggers"_s);
    m_triggers->setTitle(tr("What the printer says"));
    addWideSection(tr("What the printer says"))->addWidget(m_triggers);
    addHint(tr("A line of the printer that fits the expression acts on the print: %1.")
                .arg(effectNames().join(u", "_s)));
    m_bindings << Binding{
        [this](const Preferences &preferences) {
            TableEditor::Rows rows;
            for (const PauseTriggerPreference &trigger : preferences.pauseTriggers)
                rows << QStringList{trigger.regex, effectNames().at(int(trigger.effect))};
            if (rows != m_triggers->rows())
                m_triggers->setRows(rows);
        },
        [this](Preferences &preferences) {
            const TableEditor::Rows rows = m_triggers->rows();
            if (checkTriggers(rows).row >= 0)
                return;
            preferences.pauseTriggers.clear();
            for (const QStringList &row : rows) {
                const auto effect = effectNames().indexOf(row.at(1).toLower());
                preferences.pauseTriggers
                    << PauseTriggerPreference{row.at(0), PauseTriggerPreference::Effect(effect)};
            }
        }};
    connect(m_triggers, &TableEditor::edited, this, &ProtocolPage::save);
}

QStringList ProtocolPage::effectNames()
{
    return {tr("pause"), tr("resume"), tr("toggle")};
}

TableEditor::Problem ProtocolPage::checkTriggers(const TableEditor::Rows &rows)
{
    for (int row = 0; row < int(rows.size()); ++row) {
        const QRegularExpression expression(rows.at(row).at(0));
        if (rows.at(row).at(0).isEmpty())
            return {row, 0, tr("An empty expression would fit every line.")};
        if (!expression.isValid())
            return {row, 0,
                    tr("The expression has a mistake at character %1: %2.")
                        .arg(expression.patternErrorOffset() + 1)
                        .arg(expression.errorString())};
        if (!effectNames().contains(rows.at(row).at(1).toLower()))
            return {row, 1,
                    tr("The effect is one of these words: %1.").arg(effectNames().join(u", "_s))};
    }
    return {};
}

// Every field beside its label, and all fields of the page in one column.
void ProtocolPage::addField(QFormLayout *form, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setFixedWidth(em(this, LabelEm));
    label->setBuddy(field);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->addRow(label, field);
}

void ProtocolPage::addCheck(QFormLayout *form, const QString &text, bool Preferences::*member)
{
    auto *box = new QCheckBox(text, this);
    form->addRow(box);
    connect(box, &QCheckBox::clicked, this, &ProtocolPage::save);
    m_bindings << Binding{
        [box, member](const Preferences &preferences) { box->setChecked(preferences.*member); },
        [box, member](Preferences &preferences) { preferences.*member = box->isChecked(); }};
}

void ProtocolPage::addNumber(QFormLayout *form, const QString &text, int Preferences::*member,
                             Preferences::Limits limits)
{
    auto *box = new NumberBox(this);
    box->setDecimals(0);
    box->setMinimumWidth(em(this, NumberEm));
    box->setRange(limits.least, limits.most);
    box->setAccessibleName(text);
    addField(form, text, box);
    connect(box, &NumberBox::valueChanged, this, &ProtocolPage::save);
    m_bindings << Binding{
        [box, member](const Preferences &preferences) { box->setValue(preferences.*member); },
        [box, member](Preferences &preferences) { preferences.*member = int(box->value()); }};
}

void ProtocolPage::addSeconds(QFormLayout *form, const QString &text, int Preferences::*member,
                              Preferences::Limits limits)
{
    auto *box = new NumberBox(this);
    box->setDecimals(1);
    box->setSuffix(tr(" s"));
    box->setMinimumWidth(em(this, NumberEm));
    box->setRange(limits.least / 1000.0, limits.most / 1000.0);
    box->setAccessibleName(text);
    addField(form, text, box);
    connect(box, &NumberBox::valueChanged, this, &ProtocolPage::save);
    m_bindings << Binding{[box, member](const Preferences &preferences) {
                              box->setValue(preferences.*member / 1000.0);
                          },
                          [box, member](Preferences &preferences) {
                              preferences.*member = qRound(box->value() * 1000);
                          }};
}

void ProtocolPage::addText(QFormLayout *form, const QString &text, QString Preferences::*member)
{
    auto *edit = new QLineEdit(this);
    edit->setAccessibleName(text);
    edit->setMinimumWidth(em(this, 10));
    addField(form, text, edit);
    connect(edit, &QLineEdit::editingFinished, this, &ProtocolPage::save);
    m_bindings << Binding{
        [edit, member](const Preferences &preferences) { edit->setText(preferences.*member); },
        [edit, member](Preferences &preferences) { preferences.*member = edit->text().trimmed(); }};
}

void ProtocolPage::addWords(QFormLayout *form, const QString &text,
                            QStringList Preferences::*member)
{
    auto *edit = new QLineEdit(this);
    edit->setAccessibleName(text);
    edit->setMinimumWidth(em(this, 20));
    addField(form, text, edit);
    connect(edit, &QLineEdit::editingFinished, this, &ProtocolPage::save);
    m_bindings << Binding{[edit, member](const Preferences &preferences) {
                              edit->setText((preferences.*member).join(u", "_s));
                              edit->setCursorPosition(0); // its beginning is shown
                          },
                          [edit, member](Preferences &preferences) {
                              QStringList words;
                              const QStringList typed = edit->text().split(u',');
                              for (const QString &word : typed) {
                                  if (!word.trimmed().isEmpty())
                                      words << word.trimmed();
                              }
                              preferences.*member = words;
                          }};
}

QComboBox *ProtocolPage::addChoice(QFormLayout *form, const QString &text,
                                   const QStringList &choices)
{
    auto *box = new QComboBox(this);
    box->addItems(choices);
    box->setAccessibleName(text);
    WheelGuard::protect(box);
    addField(form, text, box);
    connect(box, &QComboBox::activated, this, &ProtocolPage::save);
    return box;
}

void ProtocolPage::render()
{
    const QScopedValueRollback rendering(m_rendering, true);
    const Preferences preferences = m_settings.protocolPreferences();
    for (const Binding &binding : std::as_const(m_bindings))
        binding.show(preferences);
}

void ProtocolPage::save()
{
    if (m_rendering)
        return;
    Preferences preferences = m_settings.protocolPreferences();
    for (const Binding &binding : std::as_const(m_bindings))
        binding.take(preferences);
    // What is beyond the rules comes back corrected, and why is said.
    Preferences corrected = preferences;
    showProblem(m_problem, corrected.correct().join(u' '));
    m_settings.setProtocolPreferences(corrected);
    render();
}

} // namespace gantry
