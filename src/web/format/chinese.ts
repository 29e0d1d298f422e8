/** @module Ant Design and dayjs in Chinese. */
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn.js'
import type { Locale } from 'antd/es/locale/index.js'
import * as module from 'antd/es/locale/zh_CN.js'

dayjs.locale('zh-cn')

/** The types say CommonJS, where the export would lie one level deeper; the bundler reads the ES module it is. */
const found: { readonly default: Locale | { readonly default: Locale } } = module
export const zhCN: Locale = 'locale' in found.default ? found.default : found.default.default
