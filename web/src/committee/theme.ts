import { type ThemeConfig, theme } from 'antd';

/**
 * antd's theme read from the custom properties of tokens.css as they stand on <html> now, so that
 * there is one table of colours. antd's own secondary, placeholder and disabled greys fail AA.
 */
export function themeFromTokens(): ThemeConfig {
  const style = getComputedStyle(document.documentElement);
  const value = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const dark = style.colorScheme === 'dark';
  const text = Number.parseFloat(value('text-base')) || 16;
  const strong = Number(value('w-strong')) || 600;
  const control = Math.max(44, Number.parseFloat(value('target')) - 4);
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      ...colours(value),
      fontFamily: value('font'),
      fontFamilyCode: value('font-code'),
      fontSize: text,
      fontSizeSM: Math.max(15, text - 1),
      fontSizeLG: text + 2,
      fontWeightStrong: strong,
      borderRadius: 10,
      borderRadiusLG: 14,
      borderRadiusSM: 8,
      controlHeight: control,
      controlHeightSM: 36,
      controlHeightLG: control + 8,
      lineWidthFocus: 3,
      // A faded label of a busy button is below AA.
      opacityLoading: 1,
      motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
      wireframe: false,
    },
    components: components(value, strong),
  };
}

type TokenValue = (name: string) => string;

function colours(value: TokenValue): ThemeConfig['token'] {
  return {
    colorPrimary: value('plate'),
    colorPrimaryHover: value('plate-deep'),
    colorPrimaryActive: value('plate-deep'),
    colorPrimaryBg: value('plate-tint'),
    colorPrimaryBgHover: value('plate-tint'),
    colorPrimaryText: value('plate-ink'),
    colorPrimaryTextHover: value('plate-ink'),
    colorPrimaryTextActive: value('plate-ink'),
    colorLink: value('plate-ink'),
    colorLinkHover: value('plate-ink'),
    colorLinkActive: value('plate-ink'),
    colorInfo: value('plate-ink'),
    colorInfoBg: value('plate-tint'),
    colorSuccess: value('leaf-ink'),
    colorSuccessBg: value('leaf-tint'),
    colorWarning: value('lamp-ink'),
    colorWarningBg: value('lamp-tint'),
    colorError: value('stop-ink'),
    colorErrorBg: value('stop-tint'),
    colorText: value('ink'),
    colorTextHeading: value('ink'),
    colorTextSecondary: value('ink-2'),
    colorTextTertiary: value('ink-3'),
    colorTextQuaternary: value('ink-3'),
    colorTextDescription: value('ink-3'),
    colorTextPlaceholder: value('ink-3'),
    colorTextDisabled: value('ink-3'),
    colorIcon: value('ink-3'),
    colorBgLayout: value('paper'),
    colorBgContainer: value('card'),
    colorBgElevated: value('card'),
    colorBgContainerDisabled: value('sunken'),
    colorFillSecondary: value('sunken'),
    colorFillTertiary: value('paper'),
    colorFillAlter: value('paper'),
    colorBorder: value('line-strong'),
    colorBorderSecondary: value('line'),
    colorSplit: value('line'),
    controlItemBgActive: value('plate-tint'),
    controlItemBgHover: value('paper'),
    controlOutline: 'transparent',
    boxShadow: value('e-lift'),
    boxShadowSecondary: value('e-lift'),
  };
}

function components(value: TokenValue, strong: number): ThemeConfig['components'] {
  return {
    Button: {
      fontWeight: strong,
      primaryShadow: 'none',
      defaultShadow: 'none',
      dangerShadow: 'none',
      defaultHoverColor: value('plate-ink'),
      defaultHoverBorderColor: value('plate-ink'),
      defaultActiveColor: value('plate-ink'),
      defaultActiveBorderColor: value('plate-ink'),
      paddingInline: 20,
    },
    Table: {
      headerBg: value('card'),
      headerColor: value('ink-3'),
      headerSplitColor: 'transparent',
      rowHoverBg: value('paper'),
      cellPaddingBlock: 14,
      borderColor: value('line'),
    },
    Tabs: {
      itemSelectedColor: value('plate-ink'),
      itemHoverColor: value('plate-ink'),
      itemActiveColor: value('plate-ink'),
      inkBarColor: value('plate-ink'),
    },
    Pagination: { itemActiveColor: value('plate-ink'), itemSize: 40 },
    Segmented: { itemSelectedBg: value('card'), trackBg: value('sunken') },
    Select: { optionSelectedColor: value('plate-ink'), optionHeight: 44 },
    DatePicker: { cellHeight: 32, cellWidth: 40 },
    Modal: { titleFontSize: 20 },
    Drawer: { colorIcon: value('ink-2') },
    Tooltip: { colorBgSpotlight: value('ink'), colorTextLightSolid: value('card') },
  };
}
