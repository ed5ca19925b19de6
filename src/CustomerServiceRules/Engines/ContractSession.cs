namespace CustomerServiceRules.Engines;

/// <summary>Runs a session by means of the engines' common contract alone.</summary>
internal static class ContractSession
{
    public static List<EngineConclusion> Run(ISessionFactory factory, IReadOnlyList<object> facts, int firingLimit, CancellationToken cancellationToken)
    {
        var conclusions = new List<EngineConclusion>();
        var session = factory.CreateSession();
        session.Events.FactInsertedEvent += (_, inserted) =>
        {
            if (inserted.Fact is { Source: ILinkedFactSource source, Value: { } value })
                conclusions.Add(new EngineConclusion(value, source.Rule.Name, MatchedValues(source)));
        };

        session.InsertAll(facts);
        var fired = session.Fire(firingLimit, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return fired < firingLimit || session.Agenda.IsEmpty ? conclusions : throw new FiringLimitException(firingLimit);
    }

    /// <summary>The matched values; for the result of a query the facts that went into it.</summary>
    private static object[] MatchedValues(IFactSource source)
    {
        var values = new List<object>();
        foreach (var fact in source.Facts)
        {
            if (fact.Source is { SourceType: FactSourceType.Aggregate } aggregate)
                values.AddRange(MatchedValues(aggregate));
            else if (fact.Value is not null)
                values.Add(fact.Value);
        }

        return [.. values];
    }
}
