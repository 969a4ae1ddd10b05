import { Image, View } from '@react-pdf/renderer'
import type { Logo } from '../../../domain/document/planDocument'
import { logoSize } from '../../figures/logoSize'
import { tag } from '../tagging/structure'

export const logoGap = 26

/** Whose plan it is, at a glance; to who cannot see it, what it shows. */
export function CoverLogo({ logo }: { logo: Logo }) {
  const size = logoSize(logo)
  return (
    <View style={{ marginTop: logoGap, ...size }} {...tag('Figure', { alt: logo.alt })}>
      <Image src={`data:image/png;base64,${logo.png}`} style={size} />
    </View>
  )
}
