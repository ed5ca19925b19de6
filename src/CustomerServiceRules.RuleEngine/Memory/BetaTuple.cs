namespace CustomerServiceRules.RuleEngine.Runtime;

// A combination of facts in the left memory of one node: what the parent combines, and one fact more (or none).
// Next, inherited, is the next link of the fact for the first tuple of a branch and the next sibling for all others.
internal abstract class BetaTuple : FactLink
{
    internal readonly BetaNode Node;
    internal readonly ParentTuple? Parent;
    internal Fact? Fact;
    private BetaTuple? _leftPrevious;
    private object? _rightNext;
    private object? _rightPrevious;

    protected BetaTuple(BetaNode node, ParentTuple? parent, Fact? fact, RightEntry? right)
    {
        Node = node;
        Parent = parent;
        Fact = fact;
        if (parent is not null)
            LinkLeft(parent);
        if (right is not null)
            LinkRight(right);
    }

    internal override AlphaInput Input => Node.Adapter!;

    internal BetaTuple? NextSibling => (BetaTuple?)Next;

    internal BetaTuple? NextOfRight => _rightNext as BetaTuple;

    // Takes the tuple out of the lists of its parent and of its right entry; what it combines stays readable.
    internal void Unlink()
    {
        if (Parent is not null)
            UnlinkLeft(Parent);
        if (_rightPrevious is not null)
            UnlinkRight();
    }

    private void LinkLeft(ParentTuple parent)
    {
        var first = parent.FirstChild;
        if (first is null)
        {
            parent.FirstChild = this;
            _leftPrevious = this;
            return;
        }

        var last = first._leftPrevious!;
        last.Next = this;
        _leftPrevious = last;
        first._leftPrevious = this;
    }

    private void UnlinkLeft(ParentTuple parent)
    {
        var next = NextSibling;
        if (ReferenceEquals(parent.FirstChild, this))
        {
            parent.FirstChild = next;
            if (next is not null)
                next._leftPrevious = _leftPrevious;
            return;
        }

        _leftPrevious!.Next = next;
        (next ?? parent.FirstChild!)._leftPrevious = _leftPrevious;
    }

    // The list of a right entry is a ring through the entry itself: its ends cost no field and are found at once.
    private void LinkRight(RightEntry right)
    {
        _rightNext = right;
        if (right.LastChild is { } last)
        {
            last._rightNext = this;
            _rightPrevious = last;
        }
        else
        {
            right.FirstChild = this;
            _rightPrevious = right;
        }

        right.LastChild = this;
    }

    private void UnlinkRight()
    {
        if (_rightPrevious is BetaTuple previous)
            previous._rightNext = _rightNext;
        else
            ((RightEntry)_rightPrevious!).FirstChild = NextOfRight;
        if (_rightNext is BetaTuple next)
            next._rightPrevious = _rightPrevious;
        else
            ((RightEntry)_rightNext!).LastChild = _rightPrevious as BetaTuple;
        _rightPrevious = null;
    }
}
