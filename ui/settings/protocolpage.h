// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/protocolpreferences.h"
#include "settings/settingspage.h"
#include "settings/tableeditor.h"

#include <QList>

#include <functional>

class QComboBox;

namespace gantry {

class Settings;

/// What is told the printer, when it counts as dead, and which commands are held back: for people who know their firmware.
class ProtocolPage final : public SettingsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProtocolPage)

public:
    explicit ProtocolPage(Settings &settings, QWidget *parent = nullptr);

private:
    using Preferences = ProtocolPreferences;
    /// Puts what a field shows into the preferences, or the other way round.
    struct Binding
    {
        std::function<void(const Preferences &)> show;
        std::function<void(Preferences &)> take;
    };

    void createErrors();
    void createSending();
    void createCommands();
    void createJobs();
    void createCard();
    void createWaiting();
    void createIntervals();
    void createTriggers();
    void addField(QFormLayout *form, const QString &text, QWidget *field);
    void addCheck(QFormLayout *form, const QString &text, bool Preferences::*member);
    void addNumber(QFormLayout *form, const QString &text, int Preferences::*member,
                   Preferences::Limits limits);
    void addSeconds(QFormLayout *form, const QString &text, int Preferences::*member,
                    Preferences::Limits limits);
    void addText(QFormLayout *form, const QString &text, QString Preferences::*member);
    void addWords(QFormLayout *form, const QString &text, QStringList Preferences::*member);
    QComboBox *addChoice(QFormLayout *form, const QString &text, const QStringList &choices);
    void render();
    void save();
    [[nodiscard]] static TableEditor::Problem checkTriggers(const TableEditor::Rows &rows);
    [[nodiscard]] static QStringList effectNames();

    Settings &m_settings;
    QList<Binding> m_bindings;
    TableEditor *m_triggers = nullptr;
    QLabel *m_problem;
    bool m_rendering = false;
};

} // namespace gantry
