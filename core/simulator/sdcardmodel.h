// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/virtualprinteroptions.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>
#include <vector>

namespace gantry {

/// The memory card of the printer: short names as the firmware shows them, one file open for reading or writing.
/// Pure: the files live in memory, and a card that is full says so.
class SdCardModel final
{
public:
    /// With three small files on it. @param capacity bytes that can be written
    explicit SdCardModel(qint64 capacity);

    using ListOptions = VirtualPrinterOptions::CardListing;
    [[nodiscard]] QByteArrayList list(ListOptions options) const;
    [[nodiscard]] bool contains(const QByteArray &name) const;
    /// What is in a file, nothing if there is no such file.
    [[nodiscard]] std::optional<QByteArray> content(const QByteArray &name) const;
    /// "/A long file name.gcode", nothing if there is no such file.
    [[nodiscard]] std::optional<QByteArray> longName(const QByteArray &name) const;
    bool remove(const QByteArray &name);

    // Reading
    [[nodiscard]] bool select(const QByteArray &name);
    void deselect();
    [[nodiscard]] bool isSelected() const { return m_selected >= 0; }
    [[nodiscard]] QByteArray selectedName() const;
    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] qsizetype size() const;
    void setPosition(qsizetype position);
    void setPrinting(bool printing) { m_printing = printing && isSelected(); }
    [[nodiscard]] bool isPrinting() const { return m_printing; }
    /// The next line of the selected file, without comment; nothing at its end.
    [[nodiscard]] std::optional<QByteArray> readLine();

    // Writing
    /// False if the name is too long for a card without long names.
    [[nodiscard]] bool create(const QByteArray &name, bool longNames);
    [[nodiscard]] bool isSaving() const { return m_saving.has_value(); }
    [[nodiscard]] bool append(QByteArrayView line); ///< false: the card is full
    void closeSaved();

    /// What power-on does: files stay, everything open is closed (and what was being written is lost).
    void restart();

private:
    struct File
    {
        QByteArray name;
        QByteArray content;
        QByteArray longName;
    };

    [[nodiscard]] int indexOf(QByteArray name) const;

    [[nodiscard]] QByteArray shortNameFor(const QByteArray &longName) const;

    qint64 m_capacity;
    std::vector<File> m_files;
    int m_selected = -1;
    qsizetype m_position = 0;
    bool m_printing = false;
    std::optional<File> m_saving;
    qsizetype m_used = 0;
};

} // namespace gantry
