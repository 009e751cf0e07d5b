using System.Text;

namespace Asam.Iop.Json.Tests.Agreement.Mutations;

/// <summary>
/// Alters documents: their properties and values mostly, so that much of what comes out gets deep into a reader; now and then their bytes.
/// It draws from one source of chance and nothing else, so that a seed repeats all it does.
/// </summary>
internal sealed class DocumentMutator(Random random)
{
    private const int MostAtOnce = 4;

    private readonly TreeMutations _trees = new(random);
    private readonly ByteMutations _bytes = new(random);

    /// <summary>Alters a document.</summary>
    /// <param name="document">The document; it need not be JSON.</param>
    /// <param name="other">Another one, of which parts may be taken.</param>
    public byte[] Mutate(byte[] document, byte[] other)
    {
        byte[] mutant = document;
        if (JsonTree.Parse(document) is JsonTree tree)
        {
            JsonTree from = JsonTree.Parse(other) ?? tree;
            for (int i = random.Next(MostAtOnce); i >= 0; i--)
                _trees.Mutate(tree, from);
            mutant = Write(tree);
        }

        bool isForBytes = ReferenceEquals(mutant, document) || random.Next(8) == 0;
        for (int i = isForBytes ? random.Next(MostAtOnce) : -1; i >= 0; i--)
            mutant = _bytes.Mutate(mutant);
        return mutant;
    }

    /// <summary>Writes what a document says in another way: other white space, escapes and spellings of numbers.</summary>
    /// <param name="document">The document, which is JSON.</param>
    public byte[] Respell(byte[] document)
    {
        JsonTree tree = JsonTree.Parse(document) ?? throw new ArgumentException(Encoding.UTF8.GetString(document), nameof(document));
        _trees.Respell(tree);
        return Write(tree);
    }

    private byte[] Write(JsonTree tree)
    {
        bool isSpaced = random.Next(2) == 0;
        return tree.Write(() => isSpaced ? MutationWords.Spaces[random.Next(MutationWords.Spaces.Length)] : string.Empty);
    }
}
