using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.Tests.Runtime;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerServiceRules.RuleEngine.Tests.Diagnostics;

public class RandomMetricsTests : DiagnosticsTest
{
    private readonly ISession _session = Bench.Compile(OnA("high", above: 5), Pair("pair")).CreateSession();
    private readonly List<A> _as = [];
    private readonly List<B> _bs = [];

    [Fact, Trait("Behaviour", "R134")]
    public void Metrics_AfterAnyChanges_CountWhatAPlainLoopFinds() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(byte Kind, byte Which, byte Value)[]>(), changes => new RandomMetricsTests().Agrees(changes))
            .QuickCheckThrowOnFailure();

    private void Agrees((byte Kind, byte Which, byte Value)[] changes)
    {
        foreach (var (kind, which, value) in changes)
            Apply(kind % 5, which, value % 12);

        foreach (var memory in Nodes(NodeType.AlphaMemory))
            Elements(memory).Should().Be(Conforming(memory), "{0} is behind {1}", memory.OutputType, Before(_session.GetSchema(), memory).Single().NodeType);
        Elements(Nodes(NodeType.BetaMemory).Single()).Should().Be(Pairs());
        foreach (var rule in Nodes(NodeType.Rule))
            Present(rule).Should().Be(rule.Rules.Single().Name == "pair" ? Pairs() : _as.Count(a => a.V > 5));
        Present(Single(_session.GetSchema(), NodeType.Root)).Should().Be(_as.Count + _bs.Count);
        foreach (var type in Nodes(NodeType.Type))
            Present(type).Should().Be(type.OutputType == typeof(A) ? _as.Count : _bs.Count);
    }

    private void Apply(int kind, int which, int value)
    {
        switch (kind)
        {
            case 0 or 1:
                _as.Add(new A($"k{which % 3}", value));
                _session.Insert(_as[^1]);
                break;
            case 2:
                _bs.Add(new B("b", $"k{which % 3}"));
                _session.Insert(_bs[^1]);
                break;
            case 3 when _as.Count > 0:
                var a = _as[which % _as.Count];
                (a.V, a.N) = (value, $"k{value % 3}");
                _session.Update(a);
                break;
            case 4 when _as.Count + _bs.Count > 0:
                Retract(which % (_as.Count + _bs.Count));
                break;
        }
    }

    private void Retract(int position)
    {
        if (position < _as.Count)
        {
            _session.Retract(_as[position]);
            _as.RemoveAt(position);
            return;
        }

        _session.Retract(_bs[position - _as.Count]);
        _bs.RemoveAt(position - _as.Count);
    }

    private IEnumerable<ReteNode> Nodes(NodeType type) => _session.GetSchema().Nodes.Where(node => node.NodeType == type);

    private int Elements(ReteNode node) => _session.Metrics.FindByNodeId(node.Id)?.ElementCount ?? 0;

    /// <summary>What came in and has not gone.</summary>
    private int Present(ReteNode node) => _session.Metrics.FindByNodeId(node.Id) is { } metrics ? metrics.InsertInputCount - metrics.RetractInputCount : 0;

    private int Conforming(ReteNode memory) => memory.OutputType == typeof(B)
        ? _bs.Count
        : _as.Count(a => a.V > (memory.Rules.Single().Name == "high" ? 5 : 0));

    private int Pairs() => _as.Where(a => a.V > 0).Sum(a => _bs.Count(b => b.K == a.N));
}
