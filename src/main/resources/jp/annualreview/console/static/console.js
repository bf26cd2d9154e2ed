'use strict';

/* Asks before what cannot be taken back; two clicks send once. */
document.addEventListener('submit', function (event) {
  var form = event.target;
  if (form.dataset.confirm && !window.confirm(form.dataset.confirm)) {
    event.preventDefault();
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
  }
  form.dataset.sent = 'yes';
});

window.addEventListener('pageshow', function () {
  document.querySelectorAll('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
});

/* A run at work is looked at again and again; when it has ended, the page is made anew.
   The line that is read aloud stays and changes only with its words. */
(function watch() {
  var live = document.getElementById('live');
  if (!live || live.dataset.live !== 'true') {
    return;
  }
  var state = document.getElementById('live-state');
  function again(wait) { window.setTimeout(look, wait); }
  function say(line) {
    if (line.textContent !== state.textContent) {
      state.replaceChildren.apply(state, Array.from(line.childNodes));
    }
  }
  function look() {
    fetch(live.dataset.url, { credentials: 'same-origin', headers: { 'X-Requested-With': 'XMLHttpRequest' } }).then(function (answer) {
      if (!answer.ok || answer.redirected) {
        window.location.reload();
        return null;
      }
      return answer.text();
    }).then(function (text) {
      if (text === null) {
        return;
      }
      var fresh = new DOMParser().parseFromString(text, 'text/html').getElementById('live');
      if (fresh.dataset.live !== 'true') {
        window.location.reload();
        return;
      }
      say(fresh.querySelector('#live-state'));
      fresh.querySelector('#live-state').remove();
      Array.from(live.children).forEach(function (part) { if (part !== state) { part.remove(); } });
      live.append.apply(live, Array.from(fresh.children));
      again(1500);
    }).catch(function () {
      var line = document.createElement('p');
      line.textContent = 'プログラムにつながりません。つながりしだい、続きを表示します。';
      say(line);
      again(5000);
    });
  }
  again(1500);
}());

/* What is wider than the window is scrolled with the keyboard too. */
(function () {
  function reach() {
    document.querySelectorAll('.scroll').forEach(function (box) {
      var caption = box.querySelector('caption');
      if (box.scrollWidth > box.clientWidth) {
        box.tabIndex = 0;
        box.setAttribute('role', 'region');
        box.setAttribute('aria-label', caption ? caption.textContent : '表');
      } else {
        box.removeAttribute('tabindex');
        box.removeAttribute('role');
        box.removeAttribute('aria-label');
      }
    });
  }
  window.addEventListener('resize', reach);
  reach();
}());

/* Files dropped on the frame are chosen as if by the button in it. */
(function () {
  var drop = document.getElementById('drop');
  if (!drop) {
    return;
  }
  var files = document.getElementById('files');
  var chosen = document.getElementById('chosen');
  ['dragenter', 'dragover'].forEach(function (name) {
    drop.addEventListener(name, function (event) {
      event.preventDefault();
      drop.classList.add('over');
    });
  });
  ['dragleave', 'drop'].forEach(function (name) {
    drop.addEventListener(name, function () { drop.classList.remove('over'); });
  });
  drop.addEventListener('drop', function (event) {
    event.preventDefault();
    files.files = event.dataTransfer.files;
    files.dispatchEvent(new Event('change'));
  });
  files.addEventListener('change', function () {
    chosen.textContent = files.files.length + '件選びました：' + Array.from(files.files).map(function (file) { return file.name; }).join('、');
  });
}());
