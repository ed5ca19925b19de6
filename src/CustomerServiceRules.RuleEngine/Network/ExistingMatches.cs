namespace CustomerServiceRules.RuleEngine.Runtime;

// The matches that an updated tuple or fact has had so far, by the other partner.
internal sealed class ExistingMatches
{
    private readonly Dictionary<object, BetaTuple> _byPartner = new(ReferenceEqualityComparer.Instance);

    internal static ExistingMatches? Of(RuleSession session, ParentTuple left)
    {
        if (left.FirstChild is null)
            return null;
        var matches = session.RentMatches();
        for (var child = left.FirstChild; child is not null; child = child.NextSibling)
            matches._byPartner[child.Fact!] = child;
        return matches;
    }

    internal static ExistingMatches? Of(RuleSession session, RightEntry right)
    {
        if (right.FirstChild is null)
            return null;
        var matches = session.RentMatches();
        for (var child = right.FirstChild; child is not null; child = child.NextOfRight)
            matches._byPartner[child.Parent!] = child;
        return matches;
    }

    internal BetaTuple? Find(object partner) => _byPartner.GetValueOrDefault(partner);

    // Finds the match and counts it no more among those that are left.
    internal BetaTuple? Take(object partner) => _byPartner.Remove(partner, out var match) ? match : null;

    internal IEnumerable<BetaTuple> Left => _byPartner.Values;

    internal void Return(RuleSession session)
    {
        _byPartner.Clear();
        session.ReturnMatches(this);
    }
}
