using CustomerServiceRules.StateMachines.Graph;

namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Samples;

public class BugTrackerFixture
{
    private readonly Bug _bug = new("Leak");

    [Fact]
    public void Assign_OpenBug_MailsTheAssignee()
    {
        _bug.Assign("Joe");

        Assert.Equal(Bug.State.Assigned, _bug.Current);
        Assert.Equal("Joe", _bug.Assignee);
        Assert.Equal(["Leak: Joe: You own it."], _bug.Mails);
    }

    [Fact]
    public void Assign_AssignedBug_ReentersAndMailsBoth()
    {
        _bug.Assign("Joe");
        _bug.Mails.Clear();

        _bug.Assign("Ann");

        Assert.Equal(["Leak: Joe: You're off the hook.", "Leak: Joe: Don't forget to help the new employee!", "Leak: Ann: You own it."], _bug.Mails);
    }

    [Fact]
    public void IsInState_AssignedBug_IsOpenToo()
    {
        _bug.Assign("Joe");
        Assert.True(_bug.IsOpen);
        _bug.Defer();
        Assert.False(_bug.IsOpen);
    }

    [Fact]
    public void Defer_AssignedBug_HasNoAssignee()
    {
        _bug.Assign("Joe");
        _bug.Defer();

        Assert.Null(_bug.Assignee);
        Assert.True(_bug.CanAssign);
        _bug.Assign("Ann");
        Assert.Equal("Ann", _bug.Assignee);
    }

    [Fact]
    public void Close_AssignedBug_IsTheEnd()
    {
        _bug.Assign("Joe");
        _bug.Close();

        Assert.Equal(Bug.State.Closed, _bug.Current);
        Assert.False(_bug.CanAssign);
        Assert.Throws<InvalidOperationException>(() => _bug.Assign("Ann"));
        Assert.Equal("Joe", _bug.Assignee);
    }

    [Fact]
    public void Close_OpenBug_ThrowsAndNamesBoth()
    {
        var exception = Assert.Throws<InvalidOperationException>(_bug.Close);

        Assert.Contains("Close", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Open", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Format_BugTracker_DrawsAllItsStates()
    {
        var dot = UmlDotGraph.Format(_bug.Machine.GetInfo());
        var mermaid = MermaidGraph.Format(_bug.Machine.GetInfo());

        foreach (var state in Enum.GetNames<Bug.State>())
        {
            Assert.Contains(state, dot, StringComparison.Ordinal);
            Assert.Contains(state, mermaid, StringComparison.Ordinal);
        }

        Assert.StartsWith("digraph {", dot, StringComparison.Ordinal);
        Assert.StartsWith("stateDiagram-v2", mermaid, StringComparison.Ordinal);
    }
}
