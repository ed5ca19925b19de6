using System.Globalization;
using System.Text;
using CustomerServiceRules.StateMachines.Graph;
using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Diagrams;

/// <summary>Mermaid with every state declared: its label holds name and actions, for Mermaid allows superstates a label but no description lines.</summary>
internal sealed class NestedMermaidStyle : NestedStyle
{
    private readonly Dictionary<string, string> _identifiers = [];
    private readonly string _direction;

    internal NestedMermaidStyle(StateGraph graph, MermaidGraphDirection? direction)
    {
        _direction = direction switch
        {
            null => string.Empty,
            MermaidGraphDirection.LeftToRight => "\n\tdirection LR",
            MermaidGraphDirection.RightToLeft => "\n\tdirection RL",
            MermaidGraphDirection.TopToBottom => "\n\tdirection TB",
            MermaidGraphDirection.BottomToTop => "\n\tdirection BT",
            _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, $"Expected a named value of {nameof(MermaidGraphDirection)}."),
        };

        var taken = new HashSet<string>();
        foreach (var name in graph.States.Keys)
        {
            _identifiers[name] = Identifier(name, taken);
        }
    }

    public override string GetPrefix() => "stateDiagram-v2" + _direction;

    public override string FormatOneDecisionNode(string nodeName, string label) =>
        $"\n\tstate {nodeName} <<choice>>\n\tnote right of {nodeName} : {Escape(label)}";

    public override string GetInitialTransition(StateInfo initialState)
    {
        var name = initialState.ToString();
        return _identifiers.TryGetValue(name, out var identifier)
            ? $"\n\t[*] --> {identifier}"
            : $"\n\tstate \"{Escape(name)}\" as {Identifier(name, [])}\n\t[*] --> {Identifier(name, [])}";
    }

    protected override string Nested(SuperState state, int depth) => Declaration(state, depth) + " {" + Below(state, depth + 1) + Indented(depth, "}");

    protected override string Leaf(State state, int depth) => Declaration(state, depth);

    protected override string Edge(Transition transition, State destination, string label) =>
        $"\t{Identifier(transition.SourceState)} --> {Identifier(destination)} : {Escape(label)}";

    private string Declaration(State state, int depth) =>
        Indented(depth, $"state \"{string.Join("<br/>", Actions(state).Prepend(state.StateName).Select(Escape))}\" as {Identifier(state)}");

    private string Identifier(State node) => node is Decision ? node.NodeName : _identifiers[node.NodeName];

    /// <summary>A word that can be neither a keyword of Mermaid, which knows many and in any case of letters, nor a decision's name.</summary>
    private static string Identifier(string name, HashSet<string> taken)
    {
        var plain = "S_" + string.Concat(name.Where(character => char.IsLetterOrDigit(character) || character == '_'));
        var identifier = plain;
        for (var number = 1; !taken.Add(identifier); number++)
        {
            identifier = string.Create(CultureInfo.InvariantCulture, $"{plain}_{number}");
        }

        return identifier;
    }

    /// <summary>What has a meaning in Mermaid or HTML becomes a numbered entity; a line break would end the statement.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings(" "))
        {
            if (character is '#' or ';' or ':' or '"' or '<' or '>' or '&' or '{' or '}' or '`' or '\\')
            {
                escaped.Append(CultureInfo.InvariantCulture, $"#{(int)character};");
            }
            else
            {
                escaped.Append(character);
            }
        }

        return escaped.ToString();
    }

    private static string Indented(int depth, string line) => "\n" + new string('\t', depth) + line;
}
