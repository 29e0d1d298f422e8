/** @module Where the workbench starts: language, colours and data for every page. */
import { QueryClientProvider } from '@tanstack/react-query'
import { ConfigProvider, type ThemeConfig } from 'antd'
import { zhCN } from './format/chinese.ts'
import { createRoot } from 'react-dom/client'
import { queryClient } from './api/queries.ts'
import { App } from './app.tsx'

/** Ant's own greys and blue fall short of a contrast of 4.5. */
const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0b4f9e',
    colorLink: '#0b4f9e',
    colorError: '#b3261e',
    colorText: '#1f2329',
    colorTextSecondary: '#4a515c',
    colorTextTertiary: '#59616d',
    colorTextDescription: '#4a515c',
    colorTextPlaceholder: '#656d78',
    colorTextQuaternary: '#656d78',
    colorBorder: '#8d96a3',
    fontFamily: 'var(--sans)',
    fontSize: 15,
    motion: false,
  },
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <QueryClientProvider client={queryClient}>
      <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }}>
        <App />
      </ConfigProvider>
    </QueryClientProvider>,
  )
}
