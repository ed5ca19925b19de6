namespace CustomerServiceRules.Engines;

/// <summary>The NRules packages behind the seam.</summary>
internal static class Engine
{
    public const string Name = "NuGet";

    public static IRuleNetwork Compile(IEnumerable<IRuleDefinition> definitions) => new Network(new RuleCompiler().Compile(definitions));

    private sealed class Network(ISessionFactory factory) : IRuleNetwork
    {
        public List<EngineConclusion> Run(IReadOnlyList<object> facts, int firingLimit, CancellationToken cancellationToken) =>
            ContractSession.Run(factory, facts, firingLimit, cancellationToken);
    }
}
