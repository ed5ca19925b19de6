using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// A fact of the session. Its links, one for each alpha input that holds it, stand in the order of the inputs' ordinals:
// an update walks network and links side by side.
internal class StoredFact(object item, int hash) : Fact(item)
{
    internal FactLink? First;
    internal FactLink? Cursor;
    internal int Hash = hash;
    internal int Slot;
    internal int Chain;
    internal bool Marked;

    internal FactLink? AfterCursor => Cursor is null ? First : Cursor.Next;

    internal void Append(FactLink link)
    {
        link.Next = AfterCursor;
        if (Cursor is null)
            First = link;
        else
            Cursor.Next = link;
        Cursor = link;
    }

    internal void CutAfterCursor()
    {
        var next = AfterCursor!.Next;
        if (Cursor is null)
            First = next;
        else
            Cursor.Next = next;
    }
}

internal sealed class LinkedFact(object item, int hash, object key, RuleMatch origin) : StoredFact(item, hash)
{
    internal object Key { get; } = key;

    internal RuleMatch Origin { get; } = origin;

    internal LinkedFact? NextOfMatch { get; set; }

    public override IFactSource Source => Origin;
}
