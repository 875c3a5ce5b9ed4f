// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gantrystyle.h"

#include "common/buttonvariant.h"
#include "common/icons.h"
#include "common/styleoptions.h"
#include "common/stylepainting.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QMenu>
#include <QStyleOption>

#include <algorithm>

// The sizes and places of the controls' parts, and what else the style is asked for without drawing.

namespace gantry {

using namespace StyleOptions;

namespace {

bool hasFrame(const QStyleOption *option, const QWidget *toolButton)
{
    const auto *button = qobject_cast<const QAbstractButton *>(toolButton);
    return !(option->state & QStyle::State_AutoRaise)
           && (!button || buttonVariant(button) != ButtonVariant::Quiet);
}

} // namespace

QRect GantryStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                  SubControl part, const QWidget *widget) const
{
    // The parts of different controls share their numbers.
    if ((control == CC_ComboBox && part == SC_ComboBoxEditField)
        || (control == CC_SpinBox && part == SC_SpinBoxEditField)) {
        const QRect field = QProxyStyle::subControlRect(control, option, part, widget);
        // A line edit inside keeps a pixel more before its words than the style does: all words begin at one place.
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const int own = box && !box->editable ? 1 : 0;
        const int left = option->rect.left() + steps(option, widget, 0.7) + own;
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
    case SE_ItemViewItemFocusRect: // with the icon: what is selected is the whole row
        return option->rect;
    case SE_LineEditContents: {
        if (isInsideInput(widget))
            break;
        const int side = steps(option, widget, 0.7);
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
    const int control = controlHeight(option, widget);
    switch (type) {
    case CT_PushButton:
        result.setWidth(size.width() + steps(option, widget, 3.25));
        result.setHeight(std::max(control, size.height() + steps(option, widget, 1)));
        break;
    case CT_ComboBox:
        result = {result.width() + 1, std::max(control, size.height())};
        break;
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(std::max(control, size.height()));
        break;
    case CT_ItemViewItem:
        // What needs several lines stands as far from its neighbours as one line does.
        if (result.height() > steps(option, widget, 3))
            result.rheight() += steps(option, widget, 1);
        result.setHeight(std::max(result.height(), steps(option, widget, 3)));
        break;
    case CT_ToolButton:
        result.setHeight(std::max(result.height(), steps(option, widget, 3)));
        if (hasFrame(option, widget)) // it stands beside buttons and fields
            result = result.expandedTo({control, control});
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
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return StylePainting::fieldFrameWidth(widget->fontMetrics());
        return QProxyStyle::pixelMetric(metric, option, widget);
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
    case PM_HeaderMargin: // as far from the edge as what stands in the column, to which the view adds one
        return steps(option, widget, 0.75) + 1;
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
        return qobject_cast<const QMenu *>(widget) ? 1
                                                   : 0; // elsewhere as on buttons: Alt finds them
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_Menu_Scrollable:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_Widget_Animation_Duration: // of docks, for one
        return m_reducesMotion ? 0 : AnimationMs;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace gantry
