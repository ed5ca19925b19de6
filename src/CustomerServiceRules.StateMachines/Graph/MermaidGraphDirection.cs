namespace CustomerServiceRules.StateMachines.Graph;

/// <summary>The way in which a Mermaid diagram grows.</summary>
public enum MermaidGraphDirection
{
    /// <summary>Written <c>LR</c>.</summary>
    LeftToRight = 0,

    /// <summary>Written <c>RL</c>.</summary>
    RightToLeft = 1,

    /// <summary>Written <c>TB</c>.</summary>
    TopToBottom = 2,

    /// <summary>Written <c>BT</c>.</summary>
    BottomToTop = 3,
}
