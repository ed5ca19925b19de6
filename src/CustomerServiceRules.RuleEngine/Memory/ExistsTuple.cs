namespace CustomerServiceRules.RuleEngine.Runtime;

// A tuple of an Exists or Not: how many facts it has been paired with one by one, and whether it is passed on.
internal sealed class ExistsTuple(BetaNode node, ParentTuple? parent, Fact? fact, RightEntry? right) : GroupedTuple(node, parent, fact, right)
{
    internal Pairing? FirstPairing;
    internal int Pairings;
    internal bool IsOpen;
}

internal sealed class ExistsEntry(RightInput input, StoredFact fact) : RightEntry(input, fact)
{
    internal Pairing? FirstPairing;
}

// A fact that qualifies for a tuple, remembered so that nothing is evaluated when one of the two goes.
internal sealed class Pairing
{
    internal readonly ExistsTuple Left;
    internal readonly ExistsEntry Right;
    internal Pairing? NextOfLeft;
    internal Pairing? NextOfRight;
    private Pairing? _previousOfLeft;
    private Pairing? _previousOfRight;

    internal Pairing(ExistsTuple left, ExistsEntry right)
    {
        Left = left;
        Right = right;
        NextOfLeft = left.FirstPairing;
        if (NextOfLeft is not null)
            NextOfLeft._previousOfLeft = this;
        left.FirstPairing = this;
        left.Pairings++;
        NextOfRight = right.FirstPairing;
        if (NextOfRight is not null)
            NextOfRight._previousOfRight = this;
        right.FirstPairing = this;
    }

    internal void Remove()
    {
        if (_previousOfLeft is null)
            Left.FirstPairing = NextOfLeft;
        else
            _previousOfLeft.NextOfLeft = NextOfLeft;
        if (NextOfLeft is not null)
            NextOfLeft._previousOfLeft = _previousOfLeft;
        Left.Pairings--;
        if (_previousOfRight is null)
            Right.FirstPairing = NextOfRight;
        else
            _previousOfRight.NextOfRight = NextOfRight;
        if (NextOfRight is not null)
            NextOfRight._previousOfRight = _previousOfRight;
    }
}
