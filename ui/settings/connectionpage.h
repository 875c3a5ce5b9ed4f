// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "settings/settingspage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace gantry {

class ProfileSelection;
class Settings;
struct ConnectionPreferences;

/// What is connected when the program starts, and which ports and speeds are offered.
class ConnectionPage final : public SettingsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionPage)

public:
    ConnectionPage(Settings &settings, const ProfileSelection &profiles, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createStart(const ProfileSelection &profiles);
    void createHelp();
    void createOffers();
    [[nodiscard]] QPlainTextEdit *createList(const QString &name, const QStringList &lines,
                                             const QString &title);
    void save();
    void takePort(ConnectionPreferences &preferences);
    void takeRate(ConnectionPreferences &preferences);
    void takeRates(QLineEdit *edit, QLabel *problem, QList<int> &rates);

    Settings &m_settings;
    QCheckBox *m_autoconnect = nullptr;
    QLineEdit *m_port = nullptr;
    QLineEdit *m_rate = nullptr;
    QComboBox *m_profile = nullptr;
    QCheckBox *m_opensDoctor = nullptr;
    QPlainTextEdit *m_additionalPorts = nullptr;
    QPlainTextEdit *m_blockedPorts = nullptr;
    QLineEdit *m_additionalRates = nullptr;
    QLineEdit *m_blockedRates = nullptr;
    QLabel *m_portProblem;
    QLabel *m_rateProblem;
    QLabel *m_additionalProblem;
    QLabel *m_blockedProblem;
};

} // namespace gantry
