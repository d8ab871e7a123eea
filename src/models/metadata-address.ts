import { lookup as lookUpInSystem, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/**
 * Where clouds answer whoever asks with the machine's own keys: never a model. Sources: AWS, "Instance metadata" (169.254.169.254, fd00:ec2::254);
 * Azure, "What is IP address 168.63.129.16"; Alibaba Cloud, "Instance metadata" (100.100.100.200); RFC 3927 and RFC 4291 for link-local addresses; RFC 6052 for the
 * last one, which is 169.254.0.0/16 as a network of IPv6 alone writes it.
 */
const blocked = new BlockList();
blocked.addSubnet('169.254.0.0', 16, 'ipv4');
blocked.addAddress('168.63.129.16', 'ipv4');
blocked.addAddress('100.100.100.200', 'ipv4');
blocked.addSubnet('fe80::', 10, 'ipv6');
blocked.addSubnet('fd00:ec2::', 32, 'ipv6');
blocked.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6');

/**
 * Takes a host as a URL gives it, which has put numbers of other kinds (2852039166, 0xA9FEA9FE) into the usual form; true when it is a metadata
 * address, or a name for one.
 */
export function isMetadataHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  const kind = isIP(bare);
  // An IPv4 address in IPv6's clothes (::ffff:a9fe:a9fe) is judged by the rules for what is in them.
  if (kind !== 0) return blocked.check(bare, kind === 6 ? 'ipv6' : 'ipv4');
  return /^(?:metadata\.|169\.254\.|instance-data(?:\.|$))/.test(bare);
}

/** Takes what finds addresses; gives the same for names of models: one that leads to a metadata address leads nowhere, whoever owns the name. */
export function lookupOfModels(lookUp: LookupFunction = lookUpInSystem as LookupFunction): LookupFunction {
  return (host, options, answer) =>
    lookUp(host, options, (failure, found, family) => {
      const addresses =
        typeof found === 'string' ? [found] : (found as readonly LookupAddress[] | undefined)?.map(({ address }) => address);
      if (failure === null && addresses?.some(isMetadataHost) === true) answer(new Error('the name leads to a metadata address'), '', 0);
      else answer(failure, found, family);
    });
}
