using Asam.Iop.Json.Tests.Agreement.Mutations;

namespace Asam.Iop.Fuzzing;

/// <summary>Makes a corpus small: fewer documents, and shorter ones, that together reach the same branches.</summary>
internal static class CorpusTrimming
{
    /// <summary>Leaves out what reaches no branch of its own, and cuts away what the others do not need.</summary>
    public static Corpus Trim(Corpus corpus)
    {
        Corpus few = Fewest(corpus.Entries);
        Dictionary<int, int> holders = few.Entries.SelectMany(entry => entry.Run.Branches).GroupBy(branch => branch).ToDictionary(each => each.Key, each => each.Count());
        List<CorpusEntry> trimmed = [];
        foreach (CorpusEntry entry in few.Entries)
        {
            CorpusEntry cut = Cut(entry, [.. entry.Run.Branches.Where(branch => holders[branch] == 1)]);
            foreach (int branch in entry.Run.Branches.Except(cut.Run.Branches))
                holders[branch]--;
            trimmed.Add(cut);
        }

        return Fewest([.. trimmed, .. few.Entries]);
    }

    /// <summary>Takes rare branches first, each with the shortest document that reaches it.</summary>
    private static Corpus Fewest(IReadOnlyList<CorpusEntry> entries)
    {
        Dictionary<int, List<CorpusEntry>> holders = [];
        foreach (CorpusEntry entry in entries)
        {
            foreach (int branch in entry.Run.Branches)
            {
                if (!holders.TryGetValue(branch, out List<CorpusEntry>? some))
                    holders[branch] = some = [];
                some.Add(entry);
            }
        }

        HashSet<int> reached = [];
        Corpus few = new();
        foreach ((int branch, List<CorpusEntry> some) in holders.OrderBy(each => each.Value.Count).ThenBy(each => each.Key))
        {
            if (reached.Contains(branch))
                continue;
            CorpusEntry shortest = some.MinBy(entry => entry.Bytes.Length)!;
            reached.UnionWith(shortest.Run.Branches);
            few.Add(shortest);
        }

        return few;
    }

    /// <summary>Cuts parts away, great ones first, as long as the needed branches are still reached.</summary>
    private static CorpusEntry Cut(CorpusEntry entry, HashSet<int> needed)
    {
        CorpusEntry best = entry;
        bool isShorter = true;
        while (isShorter)
        {
            isShorter = false;
            foreach (byte[] shorter in Shorter(best.Bytes))
            {
                CorpusEntry cut = new(entry.Kind, shorter, ReaderRun.Of(entry.Kind, shorter));
                if (cut.Run.IsRead != entry.Run.IsRead || cut.Run.Fault is not null || !needed.IsSubsetOf(cut.Run.Branches))
                    continue;
                best = cut;
                isShorter = true;
                break;
            }
        }

        return best;
    }

    private static IEnumerable<byte[]> Shorter(byte[] document)
    {
        if (JsonTree.Parse(document) is JsonTree tree)
        {
            foreach (JsonTree holder in tree.All().Where(each => each.Parts.Count > 0).ToArray())
            {
                for (int count = holder.Parts.Count; count > 0; count /= 2)
                {
                    for (int at = 0; at + count <= holder.Parts.Count; at += count)
                    {
                        List<(string Name, JsonTree Value)> cut = holder.Parts.GetRange(at, count);
                        holder.Parts.RemoveRange(at, count);
                        yield return tree.Write(() => string.Empty);
                        holder.Parts.InsertRange(at, cut);
                    }
                }
            }
        }

        for (int count = document.Length / 2; count > 0; count /= 2)
        {
            for (int at = 0; at + count <= document.Length && document.Length / count < 64; at += count)
                yield return [.. document[..at], .. document[(at + count)..]];
        }
    }
}
