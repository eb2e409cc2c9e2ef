// The line at the top of agendas.
export { BannerLine } from './banner-line'
export { BannerSetting } from './banner-setting'
