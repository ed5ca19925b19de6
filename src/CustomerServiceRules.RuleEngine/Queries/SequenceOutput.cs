using System.Collections;

namespace CustomerServiceRules.RuleEngine.Runtime;

// A result that is a sequence. It knows its length, which Count() asks a collection for: a condition on the size of a group costs
// the same however large the group is.
internal abstract class SequenceOutput<T> : AggregateOutput, IEnumerable<T>, ICollection
{
    protected SequenceOutput()
        : base(null) => Item = this;

    int ICollection.Count => Length;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    protected abstract int Length { get; }

    public abstract IEnumerator<T> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection.CopyTo(Array array, int index)
    {
        foreach (var element in this)
            array.SetValue(element, index++);
    }
}
