// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "common/card.h"
#include "connection/printermemory.h"
#include "connection/serialportmodel.h"
#include "profile/printerprofile.h"
#include "types/connectionsettings.h"
#include "types/linkstate.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace gantry {

class BaudBox;
class ElidedLabel;
class IconLabel;
class PrinterMirror;
class ProfileSelection;
class SerialPortWatcher;
class Settings;

/// Chooses port, speed and profile, and connects. Shows each attempt while it lasts and why one failed. Opens nothing by
/// itself.
class ConnectionPanel final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionPanel)

public:
    ConnectionPanel(const PrinterMirror &mirror, SerialPortWatcher &watcher,
                    ProfileSelection &profiles, Settings &settings, QWidget *parent = nullptr);

    /// What Connect would use; a network address is checked. Errors: InvalidArgument.
    [[nodiscard]] Result<ConnectionSettings> chosenSettings() const;
    /// Asks for a connection with the chosen settings, or shows why they do not do.
    void requestConnect();
    /// Ports that other windows have open, with the names of their printers: no choice here.
    void setPortsInUse(const QMap<QString, QString> &printers);

signals:
    void connectRequested(const gantry::ConnectionSettings &settings,
                          const gantry::PrinterProfile &profile);
    void disconnectRequested();
    void virtualPrinterRequested();
    void helpRequested();     ///< why it failed, and what helps
    void profilesRequested(); ///< the person wants to edit the profiles

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildInputs();
    void buildState();
    void connectInputs();
    void handleState();
    void render();
    void renderButtons();
    void renderSummary();
    void renderMessage();
    void renderPorts();
    void offerTypedDevice();
    void renderProfiles();
    void chooseProfile(const QString &id);
    void handlePortChosen();
    void proposeWhatWasRight();
    [[nodiscard]] bool isNetworkChosen() const;
    [[nodiscard]] QString takenBy(const QString &port) const;

    const PrinterMirror &m_mirror;
    SerialPortWatcher &m_watcher;
    ProfileSelection &m_profiles;
    Settings &m_settings;
    PrinterMemory m_memory;
    SerialPortModel m_ports;
    QString m_wantedPort; ///< the port the person chose, also while it is unplugged
    bool m_linkWasOpen = false;
    QString m_inputProblem; ///< why the chosen settings do not do

    QFormLayout *m_form = nullptr;
    QComboBox *m_port = nullptr;
    QLineEdit *m_address = nullptr;
    QLabel *m_noPort = nullptr; ///< why the list of ports has nothing to connect to
    QCheckBox *m_showAll = nullptr;
    BaudBox *m_baud = nullptr;
    QComboBox *m_profile = nullptr;
    IconLabel *m_stateIcon = nullptr;
    QWidget *m_summary = nullptr; ///< in place of the inputs while connected
    ElidedLabel *m_device = nullptr;
    ElidedLabel *m_facts = nullptr;
    QLabel *m_message = nullptr;
    QProgressBar *m_busy = nullptr;
    ElidedLabel *m_firmware = nullptr;
    QPushButton *m_help = nullptr;
    QPushButton *m_tryVirtual = nullptr;
    QPushButton *m_connect = nullptr;
};

} // namespace gantry
