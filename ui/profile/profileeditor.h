// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/printerprofile.h"
#include "settings/speedunit.h"

#include <QTabWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace gantry {

class NumberField;
class VolumeView;

/// The pages of one profile: General, Bed and volume, Axes, Extruders, Connection, Scripts. What is wrong is said beside
/// the field as it is typed, by the rules of PrinterProfile.
class ProfileEditor final : public QTabWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileEditor)

public:
    explicit ProfileEditor(QWidget *parent = nullptr);

    /// What speeds are shown and typed in from now on; what was typed keeps its meaning.
    void setSpeedUnit(SpeedUnit unit);
    void setProfile(const PrinterProfile &profile);
    /// As the fields have it; what is no number keeps its value from before.
    [[nodiscard]] PrinterProfile profile() const;
    [[nodiscard]] bool isModified() const;
    /// The first thing that is wrong; empty: it can be saved.
    [[nodiscard]] QString problem() const;

signals:
    void edited();
    void scriptsRequested(); ///< their editor is to be opened

private:
    using Apply = std::function<void(PrinterProfile &, double)>;
    using Read = std::function<double(const PrinterProfile &)>;

    struct Field
    {
        NumberField *widget;
        Read read;
        Apply apply;
        bool inBox = false; ///< checked together with the others of the box
    };

    NumberField *addNumber(QFormLayout *form, const QString &objectName, const QString &label,
                           const QString &unit, const Read &read, const Apply &apply);
    void addGeneralPage();
    void addBedPage();
    void addBoxFields(QFormLayout *form);
    void addAxesPage();
    void addExtruderPage();
    void addConnectionPage();
    void addPortFields(QFormLayout *form);
    void addScriptsPage();
    static void addHelp(QFormLayout *form, const QString &text);
    QCheckBox *addCheck(QFormLayout *form, const QString &objectName, const QString &text,
                        bool PrinterProfile::*member);
    void applyNumbers(PrinterProfile &profile) const;
    [[nodiscard]] QString problemOf(const Field &field) const;
    [[nodiscard]] PrinterProfile probeFor(const Field &field) const;
    void handleEdited();
    void render();
    void renderOffsets(const PrinterProfile &profile);

    struct Check
    {
        QCheckBox *box;
        std::function<bool &(PrinterProfile &)> member;
    };

    PrinterProfile m_stored;
    PrinterProfile m_shown; // m_stored as the fields give it back
    std::vector<Field> m_fields;
    std::vector<Check> m_checks;
    std::vector<NumberField *> m_speeds;
    SpeedUnit m_speedUnit = SpeedUnit::MillimetresPerSecond;
    bool m_filling = false;
    QLineEdit *m_name = nullptr;
    QLabel *m_nameProblem = nullptr;
    QLineEdit *m_model = nullptr;
    QComboBox *m_form = nullptr;
    QComboBox *m_origin = nullptr;
    QComboBox *m_reset = nullptr;
    QCheckBox *m_hasBox = nullptr;
    QWidget *m_boxFields = nullptr;
    QFormLayout *m_extruderForm = nullptr;
    QTableWidget *m_offsets = nullptr;
    VolumeView *m_view = nullptr;
};

} // namespace gantry
