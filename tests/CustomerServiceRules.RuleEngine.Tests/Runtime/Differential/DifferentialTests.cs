using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.Extensibility;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.TestData;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime.Differential;

// Generated rules over generated changes: the engine's matches and linked facts against nested loops over all facts,
// computed from scratch after every change.
public sealed class DifferentialTests
{
    private const int OwnCompilerEvery = 5;

    [Fact]
    public void Session_GeneratedRulesAndChanges_AgreesWithNestedLoops() => Run(first: 1, count: 300, null);

    [LongFact]
    public void Session_ManyGeneratedRulesAndChanges_AgreesWithNestedLoops() => Run(first: 1_000, count: 10_000, new Interpreting());

    private static void Run(int first, int count, IExpressionCompiler? compiler)
    {
        var compared = 0;
        for (var seed = first; seed < first + count; seed++)
            compared += new Sequence(seed, seed % OwnCompilerEvery == 0 ? null : compiler).Run(changes: 20);
        compared.Should().BeGreaterThan(count * 10, "rules that never match would prove nothing");
    }

    // Ten thousand generated rule sets are run too briefly to be worth machine code, and would fill the memory with it. Every fifth
    // goes through the engine's own compiler all the same, where rules share code.
    private sealed class Interpreting : IExpressionCompiler
    {
        public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
            where TDelegate : Delegate => expression.Compile(preferInterpretation: true);
    }

    private sealed class Sequence
    {
        private readonly int _seed;
        private readonly Random _random;
        private readonly GeneratedRule[] _rules;
        private readonly ISession _session;
        private readonly HashSet<IMatch> _matches = [];
        private readonly List<Item> _facts = [];
        private readonly List<string> _changes = [];
        private List<Item> _all = [];
        private int _next;

        internal Sequence(int seed, IExpressionCompiler? compiler)
        {
            _seed = seed;
            _random = new Random(seed);
            var generator = new RuleGenerator(_random);
            _rules = [generator.Rule("R1", yields: true), generator.Rule("R2", yields: false), generator.Rule("R3", yields: false)];
            var ruleCompiler = new RuleCompiler();
            if (compiler is not null)
                ruleCompiler.ExpressionCompiler = compiler;
            _session = ruleCompiler.Compile(_rules.Select(rule => rule.Build())).CreateSession(session =>
            {
                session.Events.ActivationCreatedEvent += (_, e) => _matches.Add(e.Match).Should().BeTrue();
                session.Events.ActivationDeletedEvent += (_, e) => _matches.Remove(e.Match).Should().BeTrue();
            });
        }

        internal int Run(int changes)
        {
            var compared = Compare();
            for (var i = 0; i < changes && !IsTooBroad(); i++)
            {
                try
                {
                    Change();
                    _session.Fire();
                }
                catch (Exception exception)
                {
                    throw new InvalidOperationException(Story, exception);
                }

                compared += Compare();
            }

            return compared;
        }

        private string Story => $"seed {_seed}\n{string.Join("\n", _rules.Select(rule => rule.ToString()))}\n{string.Join("\n", _changes)}";

        private void Change()
        {
            switch (_facts.Count == 0 ? 0 : _random.Next(6))
            {
                case 0 or 1:
                    Insert([.. Enumerable.Range(0, 1 + _random.Next(4)).Select(_ => NewItem())]);
                    break;
                case 2 or 3:
                    Update(Some());
                    break;
                case 4:
                    Retract(Some());
                    break;
                default:
                    Insert([NewItem()]);
                    break;
            }
        }

        private void Insert(Item[] items)
        {
            _changes.Add("insert " + string.Join(", ", items.Select(item => $"{item}({item.K},{item.V})")));
            _facts.AddRange(items);
            if (items.Length == 1)
                _session.Insert(items[0]);
            else
                _session.InsertAll(items);
        }

        private void Update(Item[] items)
        {
            foreach (var item in items)
                (item.K, item.V) = (_random.Next(3), _random.Next(4));
            _changes.Add("update " + string.Join(", ", items.Select(item => $"{item}({item.K},{item.V})")));
            if (items.Length == 1)
                _session.Update(items[0]);
            else
                _session.UpdateAll(items);
        }

        private void Retract(Item[] items)
        {
            _changes.Add("retract " + string.Join(", ", items.AsEnumerable()));
            _facts.RemoveAll(items.Contains);
            if (items.Length == 1)
                _session.Retract(items[0]);
            else
                _session.RetractAll(items);
        }

        private Item[] Some() => [.. _facts.OrderBy(_ => _random.Next()).Take(1 + _random.Next(3))];

        private Item NewItem()
        {
            var (k, v) = (_random.Next(3), _random.Next(4));
            return _random.Next(3) switch
            {
                0 => new P($"p{_next++}", k, v),
                1 => new Q($"q{_next++}", k, v),
                _ => new S($"s{_next++}", k, v),
            };
        }

        // Rules that join nothing have as many matches as there are combinations, and what they yield multiplies again.
        private bool IsTooBroad() => _rules.Any(rule => rule.Yields ? rule.Cost(_facts) > 30 : rule.Cost(_all) > 20_000);

        private int Compare()
        {
            _all = [.. _facts, .. _rules.Where(rule => rule.Yields).SelectMany(rule => rule.Conclusions(_facts))];
            string[] expected = [.. _rules.SelectMany(rule => rule.Matches(_all)).Order(StringComparer.Ordinal)];
            string[] actual = [.. _matches.Select(Text).Order(StringComparer.Ordinal)];
            Compare(actual, expected);
            Compare(Texts(_session.Query<Derived>()), Texts(_all.OfType<Derived>()));
            return expected.Length;
        }

        private void Compare(string[] actual, string[] expected)
        {
            if (!actual.SequenceEqual(expected))
                string.Join("\n", actual).Should().Be(string.Join("\n", expected), "{0}", Story);
        }

        private static string[] Texts(IEnumerable<Derived> items) => [.. items.Select(item => item.ToString()).Order(StringComparer.Ordinal)];

        private static string Text(IMatch match) => GeneratedRule.Text(
            match.Rule.Name,
            match.Facts.Where(fact => fact.Value is not null).Select(fact => (fact.Declaration.Name, fact.Value)).OrderBy(entry => entry.Name, StringComparer.Ordinal));
    }
}
