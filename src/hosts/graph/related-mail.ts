import type { RelatedMail, RelatedMessages } from '../../core/related-mail';
import type { Signal } from '../../core/signal';
import { headFields, toMessage, type GraphMessage } from './graph-message';
import { graphRequest, type GraphConnection } from './graph-request';

/** Messages of one conversation that are read: a longer one is a mailing list. */
const mostOfConversation = 100;
/** Messages of one person, and people of one visit: enough to know where things stand, and a bound an officer can be told. */
const mostOfPerson = 25;
const mostPeople = 4;

type Found = GraphMessage & { readonly isDraft?: boolean };

interface Page {
  readonly value: readonly Found[];
  readonly '@odata.nextLink'?: string;
}

const fields = `${headFields},isDraft,body`;

/** Conversations and people through Microsoft Graph, with Mail.Read and nothing more. One request a conversation, one a person. */
export function graphRelatedMail(connection: GraphConnection): RelatedMail {
  async function ask(query: readonly string[], signal: Signal): Promise<RelatedMessages> {
    const address = `/me/messages?${[`$select=${fields}`, ...query].join('&')}`;
    const page = await graphRequest<Page>(connection, { method: 'GET', address, scopes: ['Mail.Read'] }, signal);
    return {
      messages: page.value
        .filter(({ isDraft }) => isDraft !== true)
        .map((message) => toMessage(message, message.body?.content ?? undefined)),
      more: page['@odata.nextLink'] !== undefined,
    };
  }

  return {
    async conversation(id, signal) {
      // Sorting beside this filter is refused (Graph: list messages, InefficientFilter), so the order is made here.
      const filter = encodeURIComponent(`conversationId eq '${toGraphLetters(id).replace(/'/g, "''")}'`);
      const { messages, more } = await ask([`$top=${mostOfConversation}`, `$filter=${filter}`], signal);
      return { messages: newestFirst(messages), more };
    },

    async withPeople(people, signal) {
      const found = new Map<string, RelatedMessages['messages'][number]>();
      let more = people.length > mostPeople;
      for (const person of people.slice(0, mostPeople)) {
        // $search takes neither an order nor a filter beside it; its answers come by date (Graph: use the $search parameter).
        const words = person.replace(/["\\]/g, ' ').trim();
        if (words === '') continue;
        const search = encodeURIComponent(`"participants:${words}"`);
        const answer = await ask([`$top=${mostOfPerson}`, `$search=${search}`], signal);
        more ||= answer.more;
        for (const message of answer.messages) found.set(message.id, message);
      }
      return { messages: newestFirst([...found.values()]), more };
    },
  };
}

function newestFirst(messages: RelatedMessages['messages']): RelatedMessages['messages'] {
  return [...messages].sort((one, other) => other.receivedAt.localeCompare(one.receivedAt));
}

/** Outlook gives conversation ids in its own letters, Graph knows them in others (officedev/office-js#3093). */
function toGraphLetters(id: string): string {
  return id.replace(/\//g, '-').replace(/\+/g, '_');
}
