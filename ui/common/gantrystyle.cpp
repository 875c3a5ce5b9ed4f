// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gantrystyle.h"

#include "common/buttonvariant.h"
#include "common/icons.h"
#include "common/stylepainting.h"
#include "common/themecolors.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

int steps(const QStyleOption *option, const QWidget *widget, double count)
{
    const int height = widget   ? widget->fontMetrics().height()
                       : option ? option->fontMetrics.height()
                                : QFontMetrics(QApplication::font()).height();
    return std::max(1, qRound(height * count / 2));
}

bool isInsideInput(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return parent && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox"));
}

/// A tool button that opens a menu as a whole.
bool hasMenuChevron(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && (button->features & QStyleOptionToolButton::HasMenu)
           && !(button->features & QStyleOptionToolButton::MenuButtonPopup);
}

bool isColored(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const ButtonVariant variant = button ? buttonVariant(button) : ButtonVariant::Normal;
    return variant == ButtonVariant::Primary || variant == ButtonVariant::Stop;
}

/// The label of a button in the colour that its variant or checked state asks for.
QColor labelColor(const QStyleOption *option, const QWidget *widget)
{
    const ThemeColors &c = ThemeColors::of(option->palette);
    if (!(option->state & QStyle::State_Enabled))
        return c.textDisabled;
    if (option->state & QStyle::State_On)
        return c.accentText;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    switch (button ? buttonVariant(button) : ButtonVariant::Normal) {
    case ButtonVariant::Primary:
        return c.onAccent;
    case ButtonVariant::Stop:
        return c.onStop;
    case ButtonVariant::Normal:
    case ButtonVariant::Quiet:
        break;
    }
    return c.text;
}

} // namespace

GantryStyle::GantryStyle()
    : QProxyStyle(u"Fusion"_s)
{}

void GantryStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QLineEdit *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void GantryStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        StylePainting::button(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        StylePainting::toolButton(option, painter, widget);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (!isInsideInput(widget) && element == PE_PanelLineEdit)
            StylePainting::inputFrame(option, painter, option->rect,
                                      option->state & State_HasFocus);
        return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            StylePainting::focusRing(option, painter, option->rect);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        StylePainting::checkBox(option, painter);
        return;
    case PE_IndicatorRadioButton:
        StylePainting::radioButton(option, painter);
        return;
    case PE_Frame:
        if (widget && !isInsideInput(widget) && !widget->inherits("QComboBoxPrivateContainer")) {
            StylePainting::panelFrame(option, painter);
            return;
        }
        if (widget && widget->inherits("QComboBoxPrivateContainer")) {
            painter->setPen(ThemeColors::of(option->palette).edge);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            return;
        }
        break;
    case PE_FrameTabWidget:
        StylePainting::panelFrame(option, painter);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            StylePainting::itemBackground(item, painter);
        return;
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_IndicatorToolBarHandle:
    case PE_IndicatorDockWidgetResizeHandle:
    case PE_FrameDefaultButton:
    case PE_PanelItemViewRow:
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, ThemeColors::of(option->palette).window);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
        StylePainting::chevron(option, painter, option->rect, element == PE_IndicatorArrowUp,
                               option->state & State_Enabled);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void GantryStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            StylePainting::Label label;
            label.icon = button->icon;
            label.text = button->text;
            label.color = labelColor(option, widget);
            label.tintsIcon = isColored(widget);
            label.font = widget ? widget->font() : painter->font();
            label.rect = option->rect;
            if (button->features & QStyleOptionButton::HasMenu) {
                const int side = steps(option, widget, 2);
                const QRect mark(option->rect.right() - side, option->rect.top(), side,
                                 option->rect.height());
                StylePainting::chevron(option, painter,
                                       visualRect(option->direction, option->rect, mark), false,
                                       option->state & State_Enabled);
                label.rect = visualRect(option->direction, option->rect,
                                        option->rect.adjusted(0, 0, -side, 0));
            }
            StylePainting::label(option, painter, label);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton copy = *button;
            copy.palette.setColor(QPalette::ButtonText, labelColor(option, widget));
            if (button->toolButtonStyle != Qt::ToolButtonTextBesideIcon) {
                QProxyStyle::drawControl(element, &copy, painter, widget);
                return;
            }
            StylePainting::Label label;
            label.icon = button->icon;
            label.text = button->text;
            label.color = labelColor(option, widget);
            label.font = button->font;
            label.rect = option->rect;
            StylePainting::label(option, painter, label);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        StylePainting::headerSection(option, painter);
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy = *item;
            copy.palette.setColor(QPalette::HighlightedText, copy.palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            StylePainting::tab(tab, painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            StylePainting::tabLabel(tab, painter);
        }
        return;
    case CE_ProgressBarGroove:
        StylePainting::progressGroove(option, painter);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            StylePainting::progressContents(bar, painter);
        return;
    case CE_ToolBar: {
        const ThemeColors &c = ThemeColors::of(option->palette);
        painter->fillRect(option->rect, c.surface);
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), c.line);
        return;
    }
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const ThemeColors &c = ThemeColors::of(option->palette);
            QStyleOptionMenuItem copy = *item;
            copy.palette.setColor(QPalette::Highlight, c.dark ? c.raisedActive : c.raisedHover);
            copy.palette.setColor(QPalette::HighlightedText, c.text);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            StylePainting::menuBarItem(item, painter);
            const int flags = int(Qt::AlignCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine
                              | (styleHint(SH_UnderlineShortcut, option, widget, nullptr)
                                     ? 0
                                     : int(Qt::TextHideMnemonic));
            drawItemText(painter, item->rect, flags, item->palette, item->state & State_Enabled,
                         item->text, QPalette::WindowText);
        }
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, ThemeColors::of(option->palette).window);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void GantryStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    switch (control) {
    case CC_ComboBox:
        StylePainting::inputFrame(option, painter, option->rect, option->state & State_HasFocus);
        StylePainting::chevron(option, painter,
                               subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), false,
                               enabled);
        return;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            if (spin->frame)
                StylePainting::inputFrame(option, painter, option->rect,
                                          option->state & State_HasFocus);
            if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
                return;
            StylePainting::chevron(
                option, painter, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), true,
                enabled && (spin->stepEnabled & QAbstractSpinBox::StepUpEnabled));
            StylePainting::chevron(
                option, painter, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), false,
                enabled && (spin->stepEnabled & QAbstractSpinBox::StepDownEnabled));
        }
        return;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            StylePainting::scrollBar(
                bar, painter, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        }
        return;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            StylePainting::slider(slider, painter,
                                  subControlRect(CC_Slider, option, SC_SliderGroove, widget),
                                  subControlRect(CC_Slider, option, SC_SliderHandle, widget));
        }
        return;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            hasMenuChevron(option)) {
            // The mark of the menu at the side, where the label leaves room, and not over its corner.
            QStyleOptionToolButton copy = *button;
            copy.features &= ~QStyleOptionToolButton::HasMenu;
            const int side = steps(option, widget, 2.25);
            const QRect mark = visualRect(option->direction, option->rect,
                                          QRect(option->rect.right() - side, option->rect.top(),
                                                side, option->rect.height()));
            StylePainting::toolButton(option, painter, widget);
            copy.rect = visualRect(option->direction, option->rect,
                                   option->rect.adjusted(0, 0, -side / 2, 0));
            drawControl(CE_ToolButtonLabel, &copy, painter, widget);
            StylePainting::chevron(option, painter, mark, false, enabled);
            if ((option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange))
                StylePainting::focusRing(option, painter, option->rect);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect GantryStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                  SubControl part, const QWidget *widget) const
{
    // The parts of different controls share their numbers.
    if ((control == CC_ComboBox && part == SC_ComboBoxEditField)
        || (control == CC_SpinBox && part == SC_SpinBoxEditField)) {
        const QRect field = QProxyStyle::subControlRect(control, option, part, widget);
        const int left = option->rect.left() + steps(option, widget, 0.7);
        const bool leftToRight = option->direction == Qt::LeftToRight;
        return leftToRight ? QRect(QPoint(left, field.top()), field.bottomRight()) : field;
    }
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return {};
    const bool vertical = bar->orientation == Qt::Vertical;
    const QRect r = bar->rect;
    const int length = vertical ? r.height() : r.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int handle = length;
    if (range > 0) {
        handle = int(qint64(length) * bar->pageStep / (range + bar->pageStep));
        handle = std::clamp(handle, std::min(length, steps(option, widget, 3)), length);
    }
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - handle, bar->upsideDown);
    const auto slice = [&](int from, int size) {
        return visualRect(bar->direction, r,
                          vertical ? QRect(r.left(), r.top() + from, r.width(), size)
                                   : QRect(r.left() + from, r.top(), size, r.height()));
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return slice(start, handle);
    case SC_ScrollBarSubPage:
        return slice(0, start);
    case SC_ScrollBarAddPage:
        return slice(start + handle, length - start - handle);
    case SC_ScrollBarGroove:
        return r;
    default:
        return {}; // no arrow buttons
    }
}

QRect GantryStyle::subElementRect(SubElement element, const QStyleOption *option,
                                  const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonFocusRect:
        return option->rect;
    case SE_LineEditContents: {
        if (isInsideInput(widget))
            break;
        const int side = steps(option, widget, 0.9);
        return option->rect.adjusted(side, 1, -side, -1);
    }
    case SE_TabWidgetTabBar:
        return QProxyStyle::subElementRect(element, option, widget).translated(1, 1);
    case SE_TabWidgetTabContents:
        // The frame around tabs in document mode is painted by the widget; pages must not cover it.
        return QProxyStyle::subElementRect(element, option, widget)
            .adjusted(1, 1, -1, -steps(option, widget, 0.5));
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize GantryStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                    const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int control = steps(option, widget, 3.5);
    switch (type) {
    case CT_PushButton:
        result.setWidth(size.width() + steps(option, widget, 3.25));
        result.setHeight(std::max(control, size.height() + steps(option, widget, 1)));
        break;
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(std::max(control, size.height()));
        break;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), steps(option, widget, 3)));
        break;
    case CT_ToolButton:
        result.setHeight(std::max(result.height(), steps(option, widget, 3)));
        if (hasMenuChevron(option))
            result.rwidth() += steps(option, widget, 1.75);
        break;
    case CT_TabBarTab:
        result = {size.width() + steps(option, widget, 0.5), steps(option, widget, 4.25)};
        break;
    case CT_MenuBarItem:
        result += QSize(steps(option, widget, 0.5), steps(option, widget, 0.5));
        break;
    case CT_MenuItem:
        result.setHeight(std::max(result.height(), size.height()) + steps(option, widget, 0.75));
        break;
    default:
        break;
    }
    return result;
}

int GantryStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                             const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return steps(option, widget, 1);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return steps(option, widget, 1.5);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return steps(option, widget, 2.125);
    case PM_MessageBoxIconSize:
        return steps(option, widget, 4.5);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return steps(option, widget, 2);
    case PM_FocusFrameHMargin: // the side margin of items in lists
        return steps(option, widget, 0.75);
    case PM_HeaderMargin:
        return steps(option, widget, 0.75);
    case PM_ScrollBarExtent:
        return steps(option, widget, 1.35);
    case PM_ProgressBarChunkWidth: // how far progress must go before the bar is drawn anew
        return 1;
    case PM_ScrollBarSliderMin:
        return steps(option, widget, 3);
    case PM_SliderThickness:
    case PM_SliderLength:
        return steps(option, widget, 2);
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth:
        return steps(option, widget, 1);
    case PM_ToolBarFrameWidth:
    case PM_ToolBarItemMargin:
    case PM_ToolBarItemSpacing:
    case PM_DockWidgetFrameWidth:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon GantryStyle::standardIcon(StandardPixmap standard, const QStyleOption *option,
                                const QWidget *widget) const
{
    switch (standard) {
    case SP_MessageBoxInformation:
        return icon(Icon::Info, IconTone::Accent);
    case SP_MessageBoxQuestion:
        return icon(Icon::Question, IconTone::Accent);
    case SP_MessageBoxWarning:
        return icon(Icon::Warning, IconTone::Attention);
    case SP_MessageBoxCritical:
        return icon(Icon::Error, IconTone::Error);
    case SP_ArrowBack:
    case SP_ArrowLeft:
        return icon(Icon::ArrowLeft);
    case SP_ArrowForward:
    case SP_ArrowRight:
        return icon(Icon::ArrowRight);
    case SP_FileDialogToParent:
        return icon(Icon::ArrowUp);
    case SP_FileDialogNewFolder:
        return icon(Icon::Plus);
    case SP_DirIcon:
    case SP_DirHomeIcon:
        return icon(Icon::Folder, IconTone::Muted);
    case SP_FileIcon:
        return icon(Icon::File, IconTone::Muted);
    case SP_LineEditClearButton:
        return icon(Icon::Close, IconTone::Muted);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

int GantryStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0; // a list below the box, not a menu over it: long port names stay readable
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_UnderlineShortcut:
        return qobject_cast<const QMenuBar *>(widget) ? 0 : 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_Menu_Scrollable:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace gantry
